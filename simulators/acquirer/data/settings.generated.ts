// Generated from settings.yaml by npm run generate.
export const settings = {
 "defaults": {
  "holdFor": "P7D",
  "challengeFor": "PT15M",
  "callbackTimeout": "PT10S"
 }
} as const
