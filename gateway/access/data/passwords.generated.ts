// Generated from passwords.yaml by npm run generate.
export const passwords = {
 "memory": 19456,
 "passes": 2,
 "parallelism": 1,
 "tagLength": 32,
 "saltLength": 16,
 "temporary": 12
} as const
