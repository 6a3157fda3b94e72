// Generated from errors.yaml by npm run generate.
export const errors = {
 "badRequest": {
  "code": 1000400,
  "http": 400,
  "message": "Bad Request",
  "when": "a request that breaks the schema; a body that is malformed, too large or of another media type; a missing required field; `subservice_id` without `service_id`; a window wider than 24 h",
  "evidence": "inferred"
 },
 "unauthorized": {
  "code": 1000401,
  "http": 401,
  "message": "Unauthorized",
  "when": "no valid credentials",
  "evidence": "documented"
 },
 "resourceNotFound": {
  "code": 1000404,
  "http": 404,
  "message": "Resource not found",
  "when": "an unknown path or a wrong method; an ICCID that the world has not issued (chosen)",
  "evidence": "inferred"
 },
 "tooManyRequests": {
  "code": 1000429,
  "http": 429,
  "message": "Too many requests",
  "when": "the rate limit is used up",
  "evidence": "documented"
 },
 "productNotAvailable": {
  "code": 1003001,
  "http": 404,
  "message": "Product is not available in your account",
  "when": "unknown product",
  "evidence": "inferred"
 },
 "productAmountOutOfRange": {
  "code": 1003002,
  "http": 400,
  "message": "Requested product amount is out of range",
  "when": "amount out of range or off the increment; a payment that the modes of its product do not allow (chosen)",
  "evidence": "inferred"
 },
 "productUnitInvalid": {
  "code": 1003003,
  "http": 400,
  "message": "Requested product unit is invalid",
  "when": "unit is not the product's",
  "evidence": "inferred"
 },
 "benefitsNotDefined": {
  "code": 1003101,
  "http": 404,
  "message": "Benefits not defined for available products",
  "when": "never by itself",
  "evidence": "chosen"
 },
 "promotionNotFound": {
  "code": 1003201,
  "http": 404,
  "message": "Promotion not found",
  "when": "unknown promotion",
  "evidence": "documented"
 },
 "campaignNotFound": {
  "code": 1003301,
  "http": 404,
  "message": "Campaign not found",
  "when": "unknown campaign",
  "evidence": "documented"
 },
 "creditPartyMobileNumberInvalid": {
  "code": 1005003,
  "http": 400,
  "message": "Credit party mobile number is invalid",
  "when": "the number of the credit party cannot exist; with `otherSuffix: strict`, its suffix is not in the table (chosen)",
  "evidence": "inferred"
 },
 "serviceNotFound": {
  "code": 1005004,
  "http": 404,
  "message": "Service not found",
  "when": "unknown service",
  "evidence": "documented"
 },
 "countryNotFound": {
  "code": 1005005,
  "http": 404,
  "message": "Country not found",
  "when": "unknown country",
  "evidence": "documented"
 },
 "operatorNotFound": {
  "code": 1005006,
  "http": 404,
  "message": "Operator not found",
  "when": "unknown operator",
  "evidence": "documented"
 },
 "senderMobileNumberInvalid": {
  "code": 1005503,
  "http": 400,
  "message": "Sender mobile number is invalid",
  "when": "the number of the sender cannot exist",
  "evidence": "inferred"
 },
 "insufficientBalance": {
  "code": 1006001,
  "http": 400,
  "message": "Insufficient balance",
  "when": "the price is above available + credit limit",
  "evidence": "inferred"
 },
 "debitPartyMobileNumberInvalid": {
  "code": 1006003,
  "http": 400,
  "message": "Debit party mobile number is invalid",
  "when": "the number of the debit party cannot exist",
  "evidence": "inferred"
 },
 "accountBalanceNotFound": {
  "code": 1006009,
  "http": 404,
  "message": "Account balance not found",
  "when": "no balance in that unit",
  "evidence": "inferred"
 },
 "beneficiaryMobileNumberInvalid": {
  "code": 1006503,
  "http": 400,
  "message": "Beneficiary mobile number is invalid",
  "when": "the number of the beneficiary cannot exist",
  "evidence": "inferred"
 },
 "externalIdAlreadyUsed": {
  "code": 1007001,
  "http": 400,
  "message": "Transaction external ID has already been used",
  "when": "`external_id` used before, whatever became of it",
  "evidence": "inferred"
 },
 "transactionAlreadyConfirmed": {
  "code": 1007002,
  "http": 400,
  "message": "Transaction has already been confirmed",
  "when": "confirming twice",
  "evidence": "inferred"
 },
 "transactionNoLongerConfirmable": {
  "code": 1007004,
  "http": 400,
  "message": "Transaction can no longer be confirmed",
  "when": "confirming too late, or what was cancelled or rejected",
  "evidence": "inferred"
 },
 "transactionAlreadyCancelled": {
  "code": 1007005,
  "http": 400,
  "message": "Transaction has already been cancelled",
  "when": "cancelling twice",
  "evidence": "inferred"
 },
 "transactionNoLongerCancellable": {
  "code": 1007007,
  "http": 400,
  "message": "Transaction can no longer be cancelled",
  "when": "cancelling what was confirmed or rejected",
  "evidence": "inferred"
 },
 "methodNotSupported": {
  "code": 1007500,
  "http": 400,
  "message": "Method not supported by operator",
  "when": "a look-up that the product or service does not offer",
  "evidence": "inferred"
 },
 "transactionNotFound": {
  "code": 1008004,
  "http": 404,
  "message": "Transaction not found",
  "when": "unknown transaction",
  "evidence": "documented"
 },
 "unexpectedError": {
  "code": 1009001,
  "http": 500,
  "message": "Unexpected error, please contact our support team",
  "when": "never by itself; ask for it with a fault",
  "evidence": "chosen"
 },
 "serviceUnavailable": {
  "code": 1009503,
  "http": 503,
  "message": "Service unavailable, please retry later",
  "when": "a statement inquiry at a biller that is unavailable; elsewhere only by a fault",
  "evidence": "chosen"
 }
} as const
