// Generated from cards.yaml by npm run generate.
export const cards = {
 "holdFor": 604800,
 "polls": [
  60,
  120,
  300,
  900,
  3600,
  21600
 ],
 "expiryAgain": 900,
 "currency": "SLE"
} as const
