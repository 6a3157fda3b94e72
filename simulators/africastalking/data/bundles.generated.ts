// Generated from bundles.yaml by npm run generate.
export const bundles = {
 "currency": "KES",
 "megabytesPerGigabyte": 1000,
 "prices": [
  {
   "validity": "Day",
   "quantity": 7,
   "unit": "MB",
   "value": "5.0000",
   "evidence": "observed"
  },
  {
   "validity": "Week",
   "quantity": 1,
   "unit": "GB",
   "value": "200.0000",
   "evidence": "observed"
  },
  {
   "validity": "BiWeek",
   "quantity": 1,
   "unit": "GB",
   "value": "250.0000",
   "evidence": "chosen"
  },
  {
   "validity": "BiWeekly",
   "quantity": 1,
   "unit": "GB",
   "value": "250.0000",
   "evidence": "chosen"
  },
  {
   "validity": "Month",
   "quantity": 10,
   "unit": "GB",
   "value": "800.0000",
   "evidence": "observed"
  },
  {
   "validity": "Quarterly",
   "quantity": 10,
   "unit": "GB",
   "value": "2000.0000",
   "evidence": "chosen"
  }
 ],
 "destinations": [
  {
   "country": "KE",
   "callingCode": "254",
   "evidence": "observed"
  },
  {
   "country": "NG",
   "callingCode": "234",
   "evidence": "chosen"
  },
  {
   "country": "TZ",
   "callingCode": "255",
   "evidence": "chosen"
  },
  {
   "country": "ZA",
   "callingCode": "27",
   "evidence": "chosen"
  },
  {
   "country": "SL",
   "callingCode": "232",
   "evidence": "chosen"
  },
  {
   "country": "GH",
   "callingCode": "233",
   "evidence": "chosen"
  },
  {
   "country": "UG",
   "callingCode": "256",
   "evidence": "chosen"
  },
  {
   "country": "RW",
   "callingCode": "250",
   "evidence": "chosen"
  },
  {
   "country": "MW",
   "callingCode": "265",
   "evidence": "chosen"
  },
  {
   "country": "ZM",
   "callingCode": "260",
   "evidence": "chosen"
  },
  {
   "country": "ET",
   "callingCode": "251",
   "evidence": "chosen"
  },
  {
   "country": "CI",
   "callingCode": "225",
   "evidence": "chosen"
  },
  {
   "country": "SN",
   "callingCode": "221",
   "evidence": "chosen"
  }
 ]
} as const
