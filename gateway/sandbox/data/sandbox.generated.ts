// Generated from sandbox.yaml by npm run generate.
export const sandbox = {
 "float": 1000000,
 "liveKeys": 10,
 "usedWithin": 60
} as const
