// Generated from checkout.yaml by npm run generate.
export const checkout = {
 "lasts": 1800,
 "failures": 5,
 "tries": 20,
 "polls": [
  60,
  60,
  120,
  300,
  900,
  3600,
  21600
 ],
 "absentAfter": 300,
 "afterAbsence": [
  3600,
  86400
 ],
 "stopAfter": 2592000,
 "captureAgain": 60
} as const
