// Generated from benefitTypes.yaml by npm run generate.
export const benefitTypes = [
 {
  "name": "TALKTIME"
 },
 {
  "name": "DATA"
 },
 {
  "name": "SMS"
 },
 {
  "name": "PAYMENT"
 },
 {
  "name": "CREDITS"
 }
] as const
