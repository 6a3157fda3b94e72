// Generated from senderIds.yaml by npm run generate.
export const senderIds = {
 "pattern": "^([A-Za-z0-9 ._-]{0,10}[A-Za-z0-9]|\\+?[0-9]{1,15})$",
 "evidence": "chosen"
} as const
