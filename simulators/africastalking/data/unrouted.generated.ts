// Generated from unrouted.yaml by npm run generate.
export const unrouted = [
 {
  "country": "KP",
  "callingCode": "850",
  "evidence": "chosen"
 }
] as const
