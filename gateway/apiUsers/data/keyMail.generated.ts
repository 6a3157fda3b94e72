// Generated from keyMail.yaml by npm run generate.
export const keyMail = {
 "usefulFor": 86400
} as const
