// Generated from statuses.yaml by npm run generate.
export const statuses = {
 "CREATED": {
  "id": 10000,
  "class": {
   "id": 1,
   "message": "CREATED"
  },
  "evidence": "observed"
 },
 "CONFIRMED": {
  "id": 20000,
  "class": {
   "id": 2,
   "message": "CONFIRMED"
  },
  "evidence": "observed"
 },
 "REJECTED": {
  "id": 30000,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "REJECTED-INVALID-DEBIT-PARTY": {
  "id": 30100,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "REJECTED-BARRED-DEBIT-PARTY": {
  "id": 30101,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "REJECTED-INVALID-CREDIT-PARTY": {
  "id": 30200,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "REJECTED-BARRED-CREDIT-PARTY": {
  "id": 30201,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "REJECTED-INELIGIBLE-CREDIT-PARTY": {
  "id": 30202,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "REJECTED-LIMITATIONS-ON-CREDIT-PARTY-AMOUNT": {
  "id": 30320,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "REJECTED-LIMITATIONS-ON-CREDIT-PARTY-QUANTITY": {
  "id": 30360,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE": {
  "id": 30400,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "observed"
 },
 "REJECTED-INSUFFICIENT-BALANCE": {
  "id": 30500,
  "class": {
   "id": 3,
   "message": "REJECTED"
  },
  "evidence": "inferred"
 },
 "CANCELLED": {
  "id": 40000,
  "class": {
   "id": 4,
   "message": "CANCELLED"
  },
  "evidence": "inferred"
 },
 "SUBMITTED": {
  "id": 50000,
  "class": {
   "id": 5,
   "message": "SUBMITTED"
  },
  "evidence": "inferred"
 },
 "COMPLETED": {
  "id": 70000,
  "class": {
   "id": 7,
   "message": "COMPLETED"
  },
  "evidence": "observed"
 },
 "REVERSED": {
  "id": 80000,
  "class": {
   "id": 8,
   "message": "REVERSED"
  },
  "evidence": "inferred"
 },
 "DECLINED": {
  "id": 90000,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "observed"
 },
 "DECLINED-INVALID-DEBIT-PARTY": {
  "id": 90100,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-BARRED-DEBIT-PARTY": {
  "id": 90101,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-INVALID-CREDIT-PARTY": {
  "id": 90200,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "observed"
 },
 "DECLINED-BARRED-CREDIT-PARTY": {
  "id": 90201,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-INELIGIBLE-CREDIT-PARTY": {
  "id": 90202,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-LIMITATIONS-ON-OPERATOR-AMOUNT": {
  "id": 90310,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-LIMITATIONS-ON-CREDIT-PARTY-AMOUNT": {
  "id": 90320,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-LIMITATIONS-ON-CUSTOMER-AMOUNT": {
  "id": 90330,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-LIMITATIONS-ON-OPERATOR-QUANTITY": {
  "id": 90350,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-LIMITATIONS-ON-CREDIT-PARTY-QUANTITY": {
  "id": 90360,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-LIMITATIONS-ON-CUSTOMER-QUANTITY": {
  "id": 90370,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE": {
  "id": 90400,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "inferred"
 },
 "DECLINED-DUPLICATED-TRANSACTION": {
  "id": 90380,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "observed"
 },
 "DECLINED-EXCEPTION": {
  "id": 90900,
  "class": {
   "id": 9,
   "message": "DECLINED"
  },
  "evidence": "chosen"
 }
} as const
