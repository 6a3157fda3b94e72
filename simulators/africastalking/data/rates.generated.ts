// Generated from rates.yaml by npm run generate.
export const rates = [
 {
  "currency": "USD",
  "perUsd": "1",
  "evidence": "observed"
 },
 {
  "currency": "KES",
  "perUsd": "101.1533",
  "evidence": "observed"
 },
 {
  "currency": "SLE",
  "perUsd": "22.5",
  "evidence": "chosen"
 },
 {
  "currency": "NGN",
  "perUsd": "410",
  "evidence": "chosen"
 },
 {
  "currency": "TZS",
  "perUsd": "2300",
  "evidence": "chosen"
 },
 {
  "currency": "ZAR",
  "perUsd": "15",
  "evidence": "chosen"
 },
 {
  "currency": "GHS",
  "perUsd": "6",
  "evidence": "chosen"
 },
 {
  "currency": "UGX",
  "perUsd": "3315.85",
  "evidence": "observed"
 },
 {
  "currency": "RWF",
  "perUsd": "1000",
  "evidence": "chosen"
 },
 {
  "currency": "MWK",
  "perUsd": "800",
  "evidence": "chosen"
 },
 {
  "currency": "ZMW",
  "perUsd": "20",
  "evidence": "chosen"
 },
 {
  "currency": "ETB",
  "perUsd": "50",
  "evidence": "chosen"
 },
 {
  "currency": "XOF",
  "perUsd": "600",
  "evidence": "chosen"
 }
] as const
