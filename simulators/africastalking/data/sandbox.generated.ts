// Generated from sandbox.yaml by npm run generate.
export const sandbox = {
 "username": "sandbox",
 "defaultSender": "AFRICASTKNG",
 "accountCurrency": "USD",
 "walletCurrency": "KES",
 "openingBalance": "999999589.6168",
 "provider": "Athena",
 "providerChannel": "525900",
 "fallbackNetworkCode": "99999",
 "incomingCost": "KES 1.00",
 "inboxPageSize": 100,
 "kyc": {
  "KYCInfo1": "Sample KYCInfo1",
  "KYCInfo2": "Sample KYCInfo2"
 },
 "currencies": [
  {
   "currency": "KES",
   "wallet": "100000000.0000",
   "stash": "238750202.7835",
   "fee": "0.1000",
   "evidence": "observed"
  },
  {
   "currency": "SLE",
   "wallet": "20000000.0000",
   "stash": "1000000.0000",
   "fee": "0.1000",
   "evidence": "chosen"
  },
  {
   "currency": "UGX",
   "wallet": "3000000000.0000",
   "stash": "100000000.0000",
   "fee": "10.0000",
   "evidence": "chosen"
  },
  {
   "currency": "TZS",
   "wallet": "2000000000.0000",
   "stash": "100000000.0000",
   "fee": "10.0000",
   "evidence": "chosen"
  },
  {
   "currency": "NGN",
   "wallet": "400000000.0000",
   "stash": "10000000.0000",
   "fee": "1.0000",
   "evidence": "chosen"
  },
  {
   "currency": "GHS",
   "wallet": "6000000.0000",
   "stash": "1000000.0000",
   "fee": "0.1000",
   "evidence": "chosen"
  },
  {
   "currency": "RWF",
   "wallet": "1000000000.0000",
   "stash": "10000000.0000",
   "fee": "1.0000",
   "evidence": "chosen"
  },
  {
   "currency": "MWK",
   "wallet": "800000000.0000",
   "stash": "10000000.0000",
   "fee": "1.0000",
   "evidence": "chosen"
  },
  {
   "currency": "ZMW",
   "wallet": "20000000.0000",
   "stash": "1000000.0000",
   "fee": "0.1000",
   "evidence": "chosen"
  },
  {
   "currency": "ETB",
   "wallet": "50000000.0000",
   "stash": "1000000.0000",
   "fee": "0.1000",
   "evidence": "chosen"
  },
  {
   "currency": "XOF",
   "wallet": "600000000.0000",
   "stash": "10000000.0000",
   "fee": "1.0000",
   "evidence": "chosen"
  },
  {
   "currency": "ZAR",
   "wallet": "15000000.0000",
   "stash": "1000000.0000",
   "fee": "0.1000",
   "evidence": "chosen"
  },
  {
   "currency": "USD",
   "wallet": "1000000.0000",
   "stash": "100000.0000",
   "fee": "0.0100",
   "evidence": "chosen"
  }
 ]
} as const
