// Generated from followUp.yaml by npm run generate.
export const followUp = {
 "postponed": [
  5,
  15,
  60,
  300,
  900
 ],
 "polls": [
  60,
  120,
  300,
  900,
  3600,
  21600
 ],
 "accepted": {
  "africastalking": [
   900,
   3600,
   21600
  ],
  "dtone": [
   60,
   120,
   300,
   900,
   3600,
   21600
  ],
  "bypass": [
   60
  ]
 },
 "absentAfter": 300,
 "afterAbsence": [
  3600,
  86400
 ],
 "reviewAfter": 86400,
 "stopAfter": 2592000
} as const
