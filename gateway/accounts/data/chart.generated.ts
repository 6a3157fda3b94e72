// Generated from chart.yaml by npm run generate.
export const chart = {
 "kinds": [
  {
   "kind": "float",
   "normalSide": "credit",
   "notBelowZero": "account"
  },
  {
   "kind": "reserved",
   "normalSide": "credit",
   "notBelowZero": "transaction"
  },
  {
   "kind": "rail",
   "normalSide": "credit",
   "notBelowZero": "transaction"
  },
  {
   "kind": "wallet",
   "normalSide": "credit",
   "notBelowZero": "account"
  },
  {
   "kind": "merchants",
   "normalSide": "credit",
   "notBelowZero": "no"
  },
  {
   "kind": "fees",
   "normalSide": "credit",
   "notBelowZero": "no"
  },
  {
   "kind": "funding",
   "normalSide": "debit",
   "notBelowZero": "no"
  },
  {
   "kind": "suspense",
   "normalSide": "credit",
   "notBelowZero": "no"
  },
  {
   "kind": "receivable",
   "normalSide": "debit",
   "notBelowZero": "no"
  }
 ],
 "currency": "SLE",
 "house": [
  {
   "id": "rail:africastalking",
   "kind": "rail"
  },
  {
   "id": "rail:dtone",
   "kind": "rail"
  },
  {
   "id": "rail:bypass",
   "kind": "rail"
  },
  {
   "id": "fees",
   "kind": "fees"
  },
  {
   "id": "funding",
   "kind": "funding"
  },
  {
   "id": "suspense",
   "kind": "suspense"
  },
  {
   "id": "rail:africastalking-sandbox",
   "kind": "rail"
  },
  {
   "id": "rail:dtone-sandbox",
   "kind": "rail"
  },
  {
   "id": "rail:bypass-sandbox",
   "kind": "rail"
  },
  {
   "id": "funding-sandbox",
   "kind": "funding"
  },
  {
   "id": "funding-wallets",
   "kind": "funding"
  },
  {
   "id": "merchants",
   "kind": "merchants"
  },
  {
   "id": "receivable:acquirer",
   "kind": "receivable"
  },
  {
   "id": "receivable:acquirer-sandbox",
   "kind": "receivable"
  },
  {
   "id": "receivable:mobile",
   "kind": "receivable"
  },
  {
   "id": "receivable:mobile-sandbox",
   "kind": "receivable"
  },
  {
   "id": "suspense-sandbox",
   "kind": "suspense"
  }
 ]
} as const
