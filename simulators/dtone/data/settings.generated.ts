// Generated from settings.yaml by npm run generate.
export const settings = {
 "defaults": {
  "confirmationWindow": "PT1H",
  "cancelOnExpiry": false,
  "submittedPhase": true,
  "submittedAfter": "PT1S",
  "otherSuffix": "completed",
  "emptySearch": "list",
  "wrongOperator": "ignored",
  "callbackOnConfirmed": false,
  "callbackOnSubmitted": false,
  "callbackTimeout": "PT10S",
  "callbackAddress": null,
  "rateLimit": {
   "requests": 1000000,
   "window": "PT1S"
  }
 },
 "otherSuffix": {
  "delay": "PT3S",
  "status": "COMPLETED"
 },
 "withoutCreditParty": {
  "delay": "PT3S",
  "status": "COMPLETED"
 },
 "searchWindow": "PT24H",
 "firstTransactionId": {
  "from": 2000000000,
  "to": 5999999999
 },
 "iccidPrefix": "8944501",
 "smdpAddress": "smdp.example",
 "realm": "DT One"
} as const
