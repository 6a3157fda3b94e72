// Generated from wrongKeys.yaml by npm run generate.
export const wrongKeys = {
 "requests": 1000,
 "window": 60,
 "addresses": 10000
} as const
