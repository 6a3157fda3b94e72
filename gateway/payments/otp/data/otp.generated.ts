// Generated from otp.yaml by npm run generate.
export const otp = {
 "expiresAfter": 300,
 "tries": 5,
 "resendAfter": 60,
 "resends": 3,
 "paymentExpiresAfter": 86400
} as const
