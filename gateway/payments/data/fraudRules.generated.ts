// Generated from fraudRules.yaml by npm run generate.
export const fraudRules = {
 "highAmount": {
  "review": 50000,
  "block": 250000
 },
 "velocity": {
  "window": 600,
  "reviewAbove": 10,
  "blockAbove": 50
 },
 "duplicate": {
  "window": 120
 }
} as const
