// Generated from voice.yaml by npm run generate.
export const voice = {
 "answerWithinSeconds": 10,
 "channels": 10,
 "askedAgain": 6,
 "questions": 100,
 "longestCallSeconds": 14400,
 "pagingSeconds": 10,
 "playSeconds": 10,
 "beepSeconds": 1,
 "noCarrier": "None",
 "noCountryCode": "-1",
 "refusals": {
  "callerId": "Invalid callerId: ",
  "callbackUrl": "Invalid callbackUrl: "
 }
} as const
