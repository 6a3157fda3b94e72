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
  "callRinging": "PT30S",
  "recordingDelay": "PT0S"
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
  "callRinging": "chosen",
  "recordingDelay": "chosen"
 }
} as const
