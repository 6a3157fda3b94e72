// Generated from callLog.yaml by npm run generate.
export const callLog = {
 "keptFor": 7776000,
 "prunedEvery": 86400,
 "storedWithin": 1000,
 "storedAt": 500,
 "most": 10000,
 "listed": 1000
} as const
