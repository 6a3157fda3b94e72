// Generated from throttles.yaml by npm run generate.
export const throttles = {
 "Payment_BulkMobile": {
  "requests": 1000,
  "window": 60
 },
 "Sms_Send": {
  "requests": 1000,
  "window": 60
 }
} as const
