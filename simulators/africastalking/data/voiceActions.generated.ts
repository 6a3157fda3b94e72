// Generated from voiceActions.yaml by npm run generate.
export const voiceActions = {
 "voice": "woman",
 "digitsTimeoutSeconds": 30,
 "recordTimeoutSeconds": 3600,
 "clearBy": [
  "content-length",
  "content-type"
 ]
} as const
