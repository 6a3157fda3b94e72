// Generated from subjects.yaml by npm run generate.
export const subjects = {
 "mobileB2C": "body.recipients.0.phoneNumber",
 "mobileCheckout": "body.phoneNumber",
 "sendMessage": "body.to",
 "postTransactionAsync": "body.credit_party_identifier.mobile_number",
 "postTransactionSync": "body.credit_party_identifier.mobile_number",
 "transactionUpdated": "credit_party_identifier.mobile_number",
 "paymentNotification": "destination",
 "deliveryReport": "phoneNumber"
} as const
