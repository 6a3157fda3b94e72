// Generated from sessions.yaml by npm run generate.
export const sessions = {
 "lasts": 43200,
 "remembered": 1209600,
 "wrongPasswords": 5,
 "within": 900,
 "locked": 900,
 "resetLasts": 3600,
 "resetsPerHour": 3
} as const
