// Generated from delivery.yaml by npm run generate.
export const delivery = {
 "absentAfterSeconds": 300,
 "validitySeconds": 86400
} as const
