// Generated from demoClient.yaml by npm run generate.
export const demoClient = {
 "name": "Demo client",
 "allowsAirtime": true,
 "float": 10000000,
 "senderId": "RAILYARD"
} as const
