// Generated from settings.yaml by npm run generate.
export const settings = {
 "confirmationWindow": "PT1H",
 "submittedAfter": "PT1S",
 "otherSuffix": {
  "delay": "PT3S",
  "status": "COMPLETED"
 },
 "withoutCreditParty": {
  "delay": "PT3S",
  "status": "COMPLETED"
 },
 "callbackTimeout": "PT10S",
 "rateLimit": {
  "requests": 1000000,
  "window": "PT1S"
 },
 "searchWindow": "PT24H",
 "firstTransactionId": 2237512891,
 "realm": "DT One",
 "language": "en"
} as const
