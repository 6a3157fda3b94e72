// Generated from errors.yaml by npm run generate.
export const errors = {
 "badRequest": {
  "code": 1000400,
  "http": 400,
  "message": "Bad Request"
 },
 "unauthorized": {
  "code": 1000401,
  "http": 401,
  "message": "Unauthorized"
 },
 "resourceNotFound": {
  "code": 1000404,
  "http": 404,
  "message": "Resource not found"
 },
 "tooManyRequests": {
  "code": 1000429,
  "http": 429,
  "message": "Too many requests"
 },
 "productNotAvailable": {
  "code": 1003001,
  "http": 404,
  "message": "Product is not available in your account"
 },
 "productAmountOutOfRange": {
  "code": 1003002,
  "http": 400,
  "message": "Requested product amount is out of range"
 },
 "productUnitInvalid": {
  "code": 1003003,
  "http": 400,
  "message": "Requested product unit is invalid"
 },
 "benefitsNotDefined": {
  "code": 1003101,
  "http": 404,
  "message": "Benefits not defined for available products"
 },
 "promotionNotFound": {
  "code": 1003201,
  "http": 404,
  "message": "Promotion not found"
 },
 "campaignNotFound": {
  "code": 1003301,
  "http": 404,
  "message": "Campaign not found"
 },
 "creditPartyMobileNumberInvalid": {
  "code": 1005003,
  "http": 400,
  "message": "Credit party mobile number is invalid"
 },
 "serviceNotFound": {
  "code": 1005004,
  "http": 404,
  "message": "Service not found"
 },
 "countryNotFound": {
  "code": 1005005,
  "http": 404,
  "message": "Country not found"
 },
 "operatorNotFound": {
  "code": 1005006,
  "http": 404,
  "message": "Operator not found"
 },
 "senderMobileNumberInvalid": {
  "code": 1005503,
  "http": 400,
  "message": "Sender mobile number is invalid"
 },
 "insufficientBalance": {
  "code": 1006001,
  "http": 400,
  "message": "Insufficient balance"
 },
 "debitPartyMobileNumberInvalid": {
  "code": 1006003,
  "http": 400,
  "message": "Debit party mobile number is invalid"
 },
 "accountBalanceNotFound": {
  "code": 1006009,
  "http": 404,
  "message": "Account balance not found"
 },
 "beneficiaryMobileNumberInvalid": {
  "code": 1006503,
  "http": 400,
  "message": "Beneficiary mobile number is invalid"
 },
 "externalIdAlreadyUsed": {
  "code": 1007001,
  "http": 400,
  "message": "Transaction external ID has already been used"
 },
 "transactionAlreadyConfirmed": {
  "code": 1007002,
  "http": 400,
  "message": "Transaction has already been confirmed"
 },
 "transactionNoLongerConfirmable": {
  "code": 1007004,
  "http": 400,
  "message": "Transaction can no longer be confirmed"
 },
 "transactionAlreadyCancelled": {
  "code": 1007005,
  "http": 400,
  "message": "Transaction has already been cancelled"
 },
 "transactionNoLongerCancellable": {
  "code": 1007007,
  "http": 400,
  "message": "Transaction can no longer be cancelled"
 },
 "methodNotSupported": {
  "code": 1007500,
  "http": 400,
  "message": "Method not supported by operator"
 },
 "transactionNotFound": {
  "code": 1008004,
  "http": 404,
  "message": "Transaction not found"
 },
 "unexpectedError": {
  "code": 1009001,
  "http": 500,
  "message": "Unexpected error, please contact our support team"
 },
 "serviceUnavailable": {
  "code": 1009503,
  "http": 503,
  "message": "Service unavailable, please retry later"
 }
} as const
