// Generated from demoClient.yaml by npm run generate.
export const demoClient = {
 "name": "Demo client",
 "email": "developer@demo.example",
 "phone": "+23276555100",
 "allowsAirtime": true,
 "float": 10000000,
 "senderId": "RAILYARD"
} as const
