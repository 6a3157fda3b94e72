// Generated from paymentRefusals.yaml by npm run generate.
export const paymentRefusals = [
 {
  "cause": "unknownProduct",
  "status": "InvalidRequest",
  "text": "Product {product} does not exist",
  "when": "the product does not exist",
  "evidence": "observed"
 },
 {
  "cause": "noChannel",
  "status": "InvalidRequest",
  "text": "Product {product} has no provider channel",
  "when": "no channel of an operator was added to the product",
  "evidence": "inferred"
 },
 {
  "cause": "noChannelThere",
  "status": "InvalidRequest",
  "text": "Product {product} has no channel of this provider",
  "when": "the product has no channel of the provider that B2B names",
  "evidence": "chosen"
 },
 {
  "cause": "invalidNumber",
  "status": "InvalidRequest",
  "text": "Invalid phone number",
  "when": "the number is not a phone number in international format",
  "evidence": "chosen"
 },
 {
  "cause": "invalidProvider",
  "status": "InvalidRequest",
  "text": "Invalid provider",
  "when": "B2B does not have the provider",
  "evidence": "chosen"
 },
 {
  "cause": "invalidTransferType",
  "status": "InvalidRequest",
  "text": "Invalid transferType",
  "when": "B2B does not have the transfer type",
  "evidence": "chosen"
 },
 {
  "cause": "invalidRequester",
  "status": "InvalidRequest",
  "text": "Invalid requester",
  "when": "the requester is not a phone number",
  "evidence": "chosen"
 },
 {
  "cause": "invalidAmount",
  "status": "InvalidRequest",
  "text": "Invalid amount",
  "when": "the amount is not above zero, or above 1,000,000,000",
  "evidence": "chosen"
 },
 {
  "cause": "invalidBank",
  "status": "InvalidRequest",
  "text": "Invalid bankCode",
  "when": "the bank is not in the table of banks",
  "evidence": "chosen"
 },
 {
  "cause": "invalidAccount",
  "status": "InvalidRequest",
  "text": "Invalid accountNumber",
  "when": "the bank's country writes account numbers in another form",
  "evidence": "chosen"
 },
 {
  "cause": "noCard",
  "status": "InvalidRequest",
  "text": "Either paymentCard or checkoutToken is required",
  "when": "the request has neither a card nor a token",
  "evidence": "chosen"
 },
 {
  "cause": "invalidCard",
  "status": "InvalidRequest",
  "text": "Invalid card number",
  "when": "the check digit of the card number is wrong",
  "evidence": "chosen"
 },
 {
  "cause": "expiredCard",
  "status": "InvalidRequest",
  "text": "The card has expired",
  "when": "the month of expiry has passed, in UTC",
  "evidence": "chosen"
 },
 {
  "cause": "invalidCardToken",
  "status": "InvalidRequest",
  "text": "Invalid checkoutToken",
  "when": "no validation gave the token",
  "evidence": "chosen"
 },
 {
  "cause": "invalidTarget",
  "status": "Failed",
  "text": "Invalid targetProductCode",
  "when": "no product has the code",
  "evidence": "chosen"
 },
 {
  "cause": "currencyNotSupported",
  "status": "NotSupported",
  "text": "Currency not supported",
  "when": "there is no wallet in the currency, or the provider, the bank or cards have another one",
  "evidence": "chosen"
 },
 {
  "cause": "countryNotSupported",
  "status": "NotSupported",
  "text": "Country not supported",
  "when": "the card is of another country than Nigeria",
  "evidence": "chosen"
 },
 {
  "cause": "insufficientCredit",
  "status": "Failed",
  "text": "Insufficient Credit",
  "when": "the wallet does not cover the value of a payment that leaves, or the stash the fee",
  "evidence": "documented"
 },
 {
  "cause": "unknownCharge",
  "status": "InvalidRequest",
  "text": "Invalid transactionId",
  "when": "no charge of this kind has the id",
  "evidence": "observed"
 },
 {
  "cause": "endedCharge",
  "status": "InvalidRequest",
  "text": "The payment has ended",
  "when": "the charge was paid or has failed",
  "evidence": "chosen"
 },
 {
  "cause": "wrongOtp",
  "status": "Failed",
  "text": "The OTP is wrong",
  "when": "the password is wrong for the first or second time",
  "evidence": "chosen"
 },
 {
  "cause": "thirdWrongOtp",
  "status": "Failed",
  "text": "The OTP was wrong three times",
  "when": "the password is wrong for the third time",
  "evidence": "chosen"
 },
 {
  "cause": "lateOtp",
  "status": "Failed",
  "text": "The OTP has expired",
  "when": "the password comes ten minutes after the charge or later",
  "evidence": "chosen"
 }
] as const
