// Generated from banks.yaml by npm run generate.
export const banks = {
 "countries": [
  {
   "country": "NG",
   "currency": "NGN",
   "accountNumber": "\\d{10}",
   "transferFee": "50.0000",
   "evidence": "documented"
  },
  {
   "country": "KE",
   "currency": "KES",
   "accountNumber": "\\d{6,16}",
   "transferFee": "50.0000",
   "evidence": "chosen"
  }
 ],
 "banks": [
  {
   "bankCode": 234001,
   "name": "FCMB",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234002,
   "name": "Zenith",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234003,
   "name": "Access",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234004,
   "name": "GTBank",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234005,
   "name": "Ecobank",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234006,
   "name": "Diamond",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234007,
   "name": "Providus",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234008,
   "name": "Unity",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234009,
   "name": "Stanbic",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234010,
   "name": "Sterling",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234011,
   "name": "Parkway",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234012,
   "name": "Afribank",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234013,
   "name": "Enterprise",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234014,
   "name": "Fidelity",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234015,
   "name": "Heritage",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234016,
   "name": "Keystone",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234017,
   "name": "Skye",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234018,
   "name": "Stanchart",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234019,
   "name": "Union",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234020,
   "name": "UBA",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234021,
   "name": "Wema",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 234022,
   "name": "First",
   "country": "NG",
   "evidence": "documented"
  },
  {
   "bankCode": 254001,
   "name": "CBA",
   "country": "KE",
   "evidence": "documented"
  }
 ]
} as const
