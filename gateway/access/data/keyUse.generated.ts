// Generated from keyUse.yaml by npm run generate.
export const keyUse = {
 "writtenEvery": 60
} as const
