// Generated from statements.yaml by npm run generate.
export const statements = {
 "usualDays": 30
} as const
