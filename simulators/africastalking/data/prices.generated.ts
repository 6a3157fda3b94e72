// Generated from prices.yaml by npm run generate.
export const prices = [
 {
  "country": "KE",
  "callingCode": "254",
  "currency": "KES",
  "pricePerPart": "0.8000",
  "evidence": "observed"
 },
 {
  "country": "NG",
  "callingCode": "234",
  "currency": "NGN",
  "pricePerPart": "2.2000",
  "evidence": "observed"
 },
 {
  "country": "TZ",
  "callingCode": "255",
  "currency": "TZS",
  "pricePerPart": "22.0000",
  "evidence": "observed"
 },
 {
  "country": "ZA",
  "callingCode": "27",
  "currency": "ZAR",
  "pricePerPart": "0.2500",
  "evidence": "chosen"
 },
 {
  "country": "SL",
  "callingCode": "232",
  "currency": "SLE",
  "pricePerPart": "0.4500",
  "evidence": "chosen"
 },
 {
  "country": "GH",
  "callingCode": "233",
  "currency": "GHS",
  "pricePerPart": "0.0500",
  "evidence": "chosen"
 },
 {
  "country": "UG",
  "callingCode": "256",
  "currency": "UGX",
  "pricePerPart": "25.0000",
  "evidence": "observed"
 },
 {
  "country": "RW",
  "callingCode": "250",
  "currency": "RWF",
  "pricePerPart": "9.0000",
  "evidence": "chosen"
 },
 {
  "country": "MW",
  "callingCode": "265",
  "currency": "MWK",
  "pricePerPart": "15.0000",
  "evidence": "chosen"
 },
 {
  "country": "ZM",
  "callingCode": "260",
  "currency": "ZMW",
  "pricePerPart": "0.2500",
  "evidence": "chosen"
 },
 {
  "country": "ET",
  "callingCode": "251",
  "currency": "ETB",
  "pricePerPart": "0.6000",
  "evidence": "chosen"
 },
 {
  "country": "CI",
  "callingCode": "225",
  "currency": "XOF",
  "pricePerPart": "12.0000",
  "evidence": "chosen"
 },
 {
  "country": "SN",
  "callingCode": "221",
  "currency": "XOF",
  "pricePerPart": "12.0000",
  "evidence": "chosen"
 },
 {
  "country": "*",
  "callingCode": "",
  "currency": "USD",
  "pricePerPart": "0.0500",
  "evidence": "chosen"
 }
] as const
