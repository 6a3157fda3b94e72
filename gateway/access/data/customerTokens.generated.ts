// Generated from customerTokens.yaml by npm run generate.
export const customerTokens = {
 "lasts": 3600,
 "issuer": "railyard-gateway",
 "audience": "wallet",
 "key": "tokens of customers"
} as const
