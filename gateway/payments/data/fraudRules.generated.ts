// Generated from fraudRules.yaml by npm run generate.
export const fraudRules = [
 {
  "code": "BLOCKLISTED",
  "measure": "listed",
  "thresholds": [
   {
    "severity": "Block",
    "from": 1
   }
  ],
  "message": "The receiver is on the blocklist."
 },
 {
  "code": "HIGH_AMOUNT",
  "measure": "amount",
  "thresholds": [
   {
    "severity": "Review",
    "from": 50000
   },
   {
    "severity": "Block",
    "from": 250000
   }
  ],
  "message": "The amount is {threshold} SLE or more."
 },
 {
  "code": "VELOCITY_COUNT",
  "measure": "count",
  "window": 600,
  "thresholds": [
   {
    "severity": "Review",
    "above": 10
   },
   {
    "severity": "Block",
    "above": 50
   }
  ],
  "message": "This is payout {value} within {window} seconds."
 },
 {
  "code": "DAILY_LIMIT",
  "measure": "sumOfDay",
  "thresholds": [
   {
    "severity": "Block",
    "above": 10000000,
    "ofClient": "dailyLimit"
   }
  ],
  "message": "The payouts of the day (UTC) would be {value} SLE, and its limit is {threshold} SLE."
 },
 {
  "code": "DUPLICATE",
  "measure": "repetitions",
  "window": 120,
  "thresholds": [
   {
    "severity": "Review",
    "from": 1
   }
  ],
  "message": "The same amount went to this receiver within {window} seconds."
 },
 {
  "code": "NEW_BENEFICIARY",
  "measure": "firstAmount",
  "thresholds": [
   {
    "severity": "Info",
    "from": 10000
   }
  ],
  "message": "This is the first payout to this receiver, of {threshold} SLE or more."
 }
] as const
