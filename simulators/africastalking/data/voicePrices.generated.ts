// Generated from voicePrices.yaml by npm run generate.
export const voicePrices = [
 {
  "country": "KE",
  "callingCode": "254",
  "currency": "KES",
  "outbound": "1.8000",
  "inbound": "0.6000",
  "evidence": "chosen"
 },
 {
  "country": "NG",
  "callingCode": "234",
  "currency": "NGN",
  "outbound": "14.4000",
  "inbound": "2.4000",
  "evidence": "chosen"
 },
 {
  "country": "TZ",
  "callingCode": "255",
  "currency": "TZS",
  "outbound": "60.0000",
  "inbound": "12.0000",
  "evidence": "chosen"
 },
 {
  "country": "ZA",
  "callingCode": "27",
  "currency": "ZAR",
  "outbound": "0.6000",
  "inbound": "0.1200",
  "evidence": "chosen"
 },
 {
  "country": "SL",
  "callingCode": "232",
  "currency": "SLE",
  "outbound": "1.2000",
  "inbound": "0.3000",
  "evidence": "chosen"
 },
 {
  "country": "GH",
  "callingCode": "233",
  "currency": "GHS",
  "outbound": "0.1800",
  "inbound": "0.0600",
  "evidence": "chosen"
 },
 {
  "country": "UG",
  "callingCode": "256",
  "currency": "UGX",
  "outbound": "180.0000",
  "inbound": "30.0000",
  "evidence": "chosen"
 },
 {
  "country": "RW",
  "callingCode": "250",
  "currency": "RWF",
  "outbound": "36.0000",
  "inbound": "6.0000",
  "evidence": "chosen"
 },
 {
  "country": "MW",
  "callingCode": "265",
  "currency": "MWK",
  "outbound": "60.0000",
  "inbound": "12.0000",
  "evidence": "chosen"
 },
 {
  "country": "ZM",
  "callingCode": "260",
  "currency": "ZMW",
  "outbound": "0.9000",
  "inbound": "0.1800",
  "evidence": "chosen"
 },
 {
  "country": "ET",
  "callingCode": "251",
  "currency": "ETB",
  "outbound": "2.4000",
  "inbound": "0.6000",
  "evidence": "chosen"
 },
 {
  "country": "CI",
  "callingCode": "225",
  "currency": "XOF",
  "outbound": "60.0000",
  "inbound": "12.0000",
  "evidence": "chosen"
 },
 {
  "country": "SN",
  "callingCode": "221",
  "currency": "XOF",
  "outbound": "60.0000",
  "inbound": "12.0000",
  "evidence": "chosen"
 },
 {
  "country": "*",
  "callingCode": "",
  "currency": "USD",
  "outbound": "0.3000",
  "inbound": "0.0600",
  "evidence": "chosen"
 }
] as const
