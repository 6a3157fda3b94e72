// Generated from roles.yaml by npm run generate.
export const roles = {
 "ApiUser": [
  "BulkDisbursement.Submit",
  "BulkDisbursement.Process",
  "BulkDisbursement.Read",
  "BulkDisbursement.Retry",
  "Payment.Read",
  "Payment.BulkMobile",
  "Sms.Send"
 ]
} as const
