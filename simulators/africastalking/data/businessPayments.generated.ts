// Generated from businessPayments.yaml by npm run generate.
export const businessPayments = {
 "transferTypes": [
  "BusinessBuyGoods",
  "BusinessPayBill",
  "DisburseFundsToBusiness",
  "BusinessToBusinessTransfer"
 ],
 "providers": [
  {
   "provider": "Mpesa",
   "currencies": [
    "KES"
   ],
   "evidence": "chosen"
  },
  {
   "provider": "TigoTanzania",
   "currencies": [
    "TZS"
   ],
   "evidence": "chosen"
  },
  {
   "provider": "Athena",
   "currencies": [],
   "evidence": "chosen"
  }
 ]
} as const
