// Generated from statements.yaml by npm run generate.
export const statements = {
 "shown": 3,
 "shareOfRange": 0.25
} as const
