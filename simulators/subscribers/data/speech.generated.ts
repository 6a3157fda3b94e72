// Generated from speech.yaml by npm run generate.
export const speech = {
 "wordsPerMinute": 150
} as const
