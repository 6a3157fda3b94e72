// Generated from sandboxKeys.yaml by npm run generate.
export const sandboxKeys = {
 "usedWithin": 60
} as const
