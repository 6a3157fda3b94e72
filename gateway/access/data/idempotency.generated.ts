// Generated from idempotency.yaml by npm run generate.
export const idempotency = {
 "keptFor": 2592000
} as const
