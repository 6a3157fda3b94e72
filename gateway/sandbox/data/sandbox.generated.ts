// Generated from sandbox.yaml by npm run generate.
export const sandbox = {
 "float": 1000000,
 "liveKeys": 10
} as const
