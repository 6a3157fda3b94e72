// Generated from simSwap.yaml by npm run generate.
export const simSwap = {
 "prices": [
  {
   "networkCode": "63902",
   "carrierName": "Safaricom",
   "name": "Safaricom",
   "amount": 5,
   "currency": "KES",
   "evidence": "observed"
  },
  {
   "networkCode": "64110",
   "carrierName": "MTN",
   "name": "MTNUganda",
   "amount": 350,
   "currency": "UGX",
   "evidence": "observed"
  }
 ],
 "noRecentSwap": "01-01-1900",
 "callingCodes": {
  "oneDigit": [
   "1",
   "7"
  ],
  "twoDigits": [
   "20",
   "27",
   "30",
   "31",
   "32",
   "33",
   "34",
   "36",
   "39",
   "40",
   "41",
   "43",
   "44",
   "45",
   "46",
   "47",
   "48",
   "49",
   "51",
   "52",
   "53",
   "54",
   "55",
   "56",
   "57",
   "58",
   "60",
   "61",
   "62",
   "63",
   "64",
   "65",
   "66",
   "81",
   "82",
   "84",
   "86",
   "90",
   "91",
   "92",
   "93",
   "94",
   "95",
   "98"
  ]
 }
} as const
