// Generated from ussdNetworks.yaml by npm run generate.
export const ussdNetworks = [
 {
  "networkCode": "63902",
  "sessionSeconds": 180,
  "customerSeconds": 30,
  "applicationSeconds": 10,
  "menuLength": 160,
  "inputLength": 80,
  "evidence": "documented"
 },
 {
  "networkCode": "63903",
  "sessionSeconds": 180,
  "customerSeconds": 60,
  "applicationSeconds": 15,
  "menuLength": 184,
  "inputLength": 90,
  "evidence": "documented"
 },
 {
  "networkCode": "other",
  "sessionSeconds": 180,
  "customerSeconds": 30,
  "applicationSeconds": 10,
  "menuLength": 160,
  "inputLength": 80,
  "evidence": "inferred"
 }
] as const
