// Generated from visits.yaml by npm run generate.
export const visits = {
 "Clients_Register": {
  "calls": 200,
  "window": 3600
 },
 "Account_ForgotPassword": {
  "calls": 200,
  "window": 3600
 },
 "Account_ResetPassword": {
  "calls": 200,
  "window": 3600
 },
 "Customers_Register": {
  "calls": 200,
  "window": 3600
 }
} as const
