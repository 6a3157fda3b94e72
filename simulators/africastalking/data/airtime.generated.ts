// Generated from airtime.yaml by npm run generate.
export const airtime = {
 "discountPercent": 4,
 "duplicateMinutes": 5,
 "retryEverySeconds": 60,
 "sourceIpAddress": "127.0.0.1",
 "refusals": {
  "notEnabled": "Airtime is not enabled for this account",
  "duplicate": "A duplicate request was received within the last 5 minutes",
  "insufficientCredit": "Insufficient Credit"
 },
 "descriptions": {
  "delivered": "Airtime Delivered Successfully",
  "notValidated": "The application did not validate the airtime."
 }
} as const
