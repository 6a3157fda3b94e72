// Generated from countries.yaml by npm run generate.
export const countries = [
 {
  "country": "KE",
  "currency": "KES",
  "mobileMoney": "100000",
  "airtime": "1000",
  "utcOffset": "+03:00",
  "evidence": "chosen"
 },
 {
  "country": "UG",
  "currency": "UGX",
  "mobileMoney": "3000000",
  "airtime": "30000",
  "utcOffset": "+03:00",
  "evidence": "chosen"
 },
 {
  "country": "TZ",
  "currency": "TZS",
  "mobileMoney": "2000000",
  "airtime": "20000",
  "utcOffset": "+03:00",
  "evidence": "chosen"
 },
 {
  "country": "ET",
  "currency": "ETB",
  "mobileMoney": "100000",
  "airtime": "1000",
  "utcOffset": "+03:00",
  "evidence": "chosen"
 },
 {
  "country": "RW",
  "currency": "RWF",
  "mobileMoney": "1000000",
  "airtime": "10000",
  "utcOffset": "+02:00",
  "evidence": "chosen"
 },
 {
  "country": "MW",
  "currency": "MWK",
  "mobileMoney": "1000000",
  "airtime": "10000",
  "utcOffset": "+02:00",
  "evidence": "chosen"
 },
 {
  "country": "ZM",
  "currency": "ZMW",
  "mobileMoney": "20000",
  "airtime": "200",
  "utcOffset": "+02:00",
  "evidence": "chosen"
 },
 {
  "country": "ZA",
  "currency": "ZAR",
  "mobileMoney": "15000",
  "airtime": "150",
  "utcOffset": "+02:00",
  "evidence": "chosen"
 },
 {
  "country": "NG",
  "currency": "NGN",
  "mobileMoney": "1000000",
  "airtime": "10000",
  "utcOffset": "+01:00",
  "evidence": "chosen"
 },
 {
  "country": "GH",
  "currency": "GHS",
  "mobileMoney": "10000",
  "airtime": "100",
  "utcOffset": "+00:00",
  "evidence": "chosen"
 },
 {
  "country": "CI",
  "currency": "XOF",
  "mobileMoney": "500000",
  "airtime": "5000",
  "utcOffset": "+00:00",
  "evidence": "chosen"
 },
 {
  "country": "SN",
  "currency": "XOF",
  "mobileMoney": "500000",
  "airtime": "5000",
  "utcOffset": "+00:00",
  "evidence": "chosen"
 },
 {
  "country": "SL",
  "currency": "SLE",
  "mobileMoney": "20000",
  "airtime": "200",
  "utcOffset": "+00:00",
  "evidence": "chosen"
 },
 {
  "country": "*",
  "currency": "USD",
  "mobileMoney": "1000",
  "airtime": "10",
  "utcOffset": "+00:00",
  "evidence": "chosen"
 }
] as const
