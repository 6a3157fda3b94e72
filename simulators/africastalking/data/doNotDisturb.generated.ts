// Generated from doNotDisturb.yaml by npm run generate.
export const doNotDisturb = [
 {
  "country": "NG",
  "callingCode": "234",
  "purpose": "promotional",
  "blockedFrom": 20,
  "blockedUntil": 8,
  "evidence": "documented"
 }
] as const
