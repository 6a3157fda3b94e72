// Generated from permissions.yaml by npm run generate.
export const permissions = [
 {
  "name": "BulkDisbursement.Submit",
  "httpMethod": "POST",
  "routePattern": "/api/bulkdisbursement"
 },
 {
  "name": "BulkDisbursement.Process",
  "httpMethod": "POST",
  "routePattern": "/api/bulkdisbursement/{batchId}/process"
 },
 {
  "name": "BulkDisbursement.Read",
  "httpMethod": "GET",
  "routePattern": "/api/bulkdisbursement/{batchId}/status"
 },
 {
  "name": "BulkDisbursement.Retry",
  "httpMethod": "POST",
  "routePattern": "/api/bulkdisbursement/{batchId}/retry"
 },
 {
  "name": "Payment.Read",
  "httpMethod": "GET",
  "routePattern": "/api/payment/{id}"
 },
 {
  "name": "Payment.BulkMobile",
  "httpMethod": "POST",
  "routePattern": "/api/payment/bulk-mobile"
 },
 {
  "name": "Sms.Send",
  "httpMethod": "POST",
  "routePattern": "/api/sms/send"
 }
] as const
