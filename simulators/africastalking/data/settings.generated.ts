// Generated from settings.yaml by npm run generate.
export const settings = {
 "defaults": {
  "acceptedCode": 101,
  "dialect": "sandbox",
  "numberSuffixes": "applied",
  "unopenedPhones": "reachable",
  "deliveryReports": "final",
  "updateTypeCase": "lower",
  "ussdMenus": "whole",
  "checkoutLife": "PT60S",
  "recordingDelay": "PT0S",
  "callRinging": "PT30S"
 },
 "evidence": {
  "acceptedCode": "observed",
  "dialect": "observed",
  "numberSuffixes": "chosen",
  "unopenedPhones": "chosen",
  "deliveryReports": "chosen",
  "updateTypeCase": "documented",
  "ussdMenus": "observed",
  "checkoutLife": "chosen",
  "recordingDelay": "chosen",
  "callRinging": "chosen"
 }
} as const
