// Generated from lanes.yaml by npm run generate.
export const lanes = {
 "africastalking/payouts": 3,
 "africastalking/queries": 3,
 "dtone/payouts": 8,
 "dtone/queries": 4,
 "acquirer/queries": 4,
 "bypass/payouts": 4,
 "africastalking-sandbox/payouts": 2,
 "africastalking-sandbox/queries": 2,
 "dtone-sandbox/payouts": 2,
 "dtone-sandbox/queries": 2,
 "bypass-sandbox/payouts": 2,
 "acquirer-sandbox/queries": 2,
 "mail": 2,
 "other": 4
} as const
