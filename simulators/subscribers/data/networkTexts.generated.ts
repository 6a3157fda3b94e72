// Generated from networkTexts.yaml by npm run generate.
export const networkTexts = {
 "unknownCode": "Connection problem or invalid MMI code."
} as const
