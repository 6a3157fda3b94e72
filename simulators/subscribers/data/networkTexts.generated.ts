// Generated from networkTexts.yaml by npm run generate.
export const networkTexts = {
 "unknownNumber": "The number that you have dialled does not exist.",
 "unknownCode": "Connection problem or invalid MMI code."
} as const
