// Generated from airtimeLimits.yaml by npm run generate.
export const airtimeLimits = [
 {
  "currency": "KES",
  "minimum": "5",
  "maximum": "10000",
  "evidence": "observed"
 },
 {
  "currency": "UGX",
  "minimum": "50",
  "maximum": "400000",
  "evidence": "inferred"
 },
 {
  "currency": "TZS",
  "minimum": "500",
  "maximum": "250000",
  "evidence": "inferred"
 },
 {
  "currency": "NGN",
  "minimum": "50",
  "maximum": "50000",
  "evidence": "inferred"
 },
 {
  "currency": "MWK",
  "minimum": "300",
  "maximum": "100000",
  "evidence": "inferred"
 },
 {
  "currency": "ZMW",
  "minimum": "5",
  "maximum": "2000",
  "evidence": "inferred"
 },
 {
  "currency": "ZAR",
  "minimum": "5",
  "maximum": "1500",
  "evidence": "inferred"
 },
 {
  "currency": "XOF",
  "minimum": "100",
  "maximum": "60000",
  "evidence": "inferred"
 },
 {
  "currency": "GHS",
  "minimum": "1",
  "maximum": "600",
  "evidence": "inferred"
 },
 {
  "currency": "RWF",
  "minimum": "100",
  "maximum": "100000",
  "evidence": "inferred"
 },
 {
  "currency": "ETB",
  "minimum": "5",
  "maximum": "5000",
  "evidence": "inferred"
 },
 {
  "currency": "USD",
  "minimum": "1",
  "maximum": "100",
  "evidence": "inferred"
 },
 {
  "currency": "SLE",
  "minimum": "1",
  "maximum": "2500",
  "evidence": "chosen"
 }
] as const
