// Generated from walletLimits.yaml by npm run generate.
export const walletLimits = {
 "unverified": 5000,
 "verified": 100000
} as const
