// Generated from premium.yaml by npm run generate.
export const premium = {
 "tokenLifeSeconds": 3600,
 "promptLifeSeconds": 120,
 "retryEverySeconds": 900,
 "accountSharePercent": 50,
 "subscriptionPageSize": 100,
 "linkIdDigits": 20,
 "transactionIdDigits": 18,
 "safaricomNetworkCode": "63902",
 "stopWords": [
  "STOP"
 ],
 "shortCodePattern": "[0-9]{3,8}"
} as const
