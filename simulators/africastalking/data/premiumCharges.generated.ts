// Generated from premiumCharges.yaml by npm run generate.
export const premiumCharges = [
 {
  "country": "KE",
  "callingCode": "254",
  "currency": "KES",
  "onDemand": "5.0000",
  "subscription": "10.0000",
  "evidence": "chosen"
 },
 {
  "country": "NG",
  "callingCode": "234",
  "currency": "NGN",
  "onDemand": "50.0000",
  "subscription": "100.0000",
  "evidence": "chosen"
 },
 {
  "country": "TZ",
  "callingCode": "255",
  "currency": "TZS",
  "onDemand": "100.0000",
  "subscription": "200.0000",
  "evidence": "chosen"
 },
 {
  "country": "UG",
  "callingCode": "256",
  "currency": "UGX",
  "onDemand": "150.0000",
  "subscription": "300.0000",
  "evidence": "chosen"
 },
 {
  "country": "RW",
  "callingCode": "250",
  "currency": "RWF",
  "onDemand": "50.0000",
  "subscription": "100.0000",
  "evidence": "chosen"
 },
 {
  "country": "GH",
  "callingCode": "233",
  "currency": "GHS",
  "onDemand": "0.5000",
  "subscription": "1.0000",
  "evidence": "chosen"
 },
 {
  "country": "SL",
  "callingCode": "232",
  "currency": "SLE",
  "onDemand": "1.0000",
  "subscription": "2.0000",
  "evidence": "chosen"
 },
 {
  "country": "*",
  "callingCode": "",
  "currency": "USD",
  "onDemand": "0.0500",
  "subscription": "0.1000",
  "evidence": "chosen"
 }
] as const
