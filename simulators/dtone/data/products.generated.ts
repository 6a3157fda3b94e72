// Generated from products.yaml by npm run generate.
export const products = [
 {
  "id": 6035,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 1596,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "USD",
   "amount": 3
  },
  "source": {
   "amount": 3.6
  },
  "retail": {
   "amount": 4
  },
  "benefit": "CREDITS"
 },
 {
  "id": 6036,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 1596,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "USD",
   "amount": 6
  },
  "source": {
   "amount": 6.3
  },
  "retail": {
   "amount": 7
  },
  "benefit": "CREDITS"
 },
 {
  "id": 6037,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 1596,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "USD",
   "min": 1,
   "max": 50,
   "increment": 1
  },
  "source": {
   "min": 1.2,
   "max": 60
  },
  "retail": {
   "min": 1.25,
   "max": 62.5
  },
  "benefit": "CREDITS"
 },
 {
  "id": 6041,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 1597,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "USD",
   "amount": 5
  },
  "source": {
   "amount": 5.5
  },
  "retail": {
   "amount": 6
  },
  "benefit": "CREDITS"
 },
 {
  "id": 6042,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 1597,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "USD",
   "amount": 10
  },
  "source": {
   "amount": 10.8
  },
  "retail": {
   "amount": 12
  },
  "benefit": "CREDITS"
 },
 {
  "id": 6051,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41003,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "USD",
   "amount": 3
  },
  "source": {
   "amount": 3.5
  },
  "benefit": "CREDITS"
 },
 {
  "id": 35718,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41005,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "CUP",
   "amount": 250
  },
  "source": {
   "amount": 10.9
  },
  "retail": {
   "amount": 12
  },
  "benefit": "CREDITS"
 },
 {
  "id": 35719,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41005,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "CUP",
   "amount": 500
  },
  "source": {
   "amount": 21.8
  },
  "retail": {
   "amount": 24
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41201,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41011,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "SLE",
   "min": 11.5,
   "max": 1150,
   "increment": 0.01
  },
  "source": {
   "min": 0.5,
   "max": 50
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41202,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41011,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "SLE",
   "amount": 50
  },
  "source": {
   "amount": 2.25
  },
  "retail": {
   "amount": 2.5
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41203,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41011,
  "service_id": 1,
  "subservice_id": 13,
  "destination": {
   "unit": "SLE",
   "amount": 60
  },
  "source": {
   "amount": 2.7
  },
  "retail": {
   "amount": 3
  },
  "name": "1 GB 7 days",
  "tags": [
   "BUNDLE"
  ],
  "validity": {
   "unit": "DAY",
   "quantity": 7
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": 1
   }
  ]
 },
 {
  "id": 41204,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41012,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "SLE",
   "min": 11.5,
   "max": 1150,
   "increment": 0.01
  },
  "source": {
   "min": 0.5,
   "max": 50
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41205,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41012,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "SLE",
   "amount": 100
  },
  "source": {
   "amount": 4.45
  },
  "retail": {
   "amount": 4.9
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41206,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41013,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "SLE",
   "min": 23,
   "max": 460,
   "increment": 1
  },
  "source": {
   "min": 1,
   "max": 20
  },
  "benefit": "CREDITS",
  "fee": 0.1
 },
 {
  "id": 41301,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41021,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "KES",
   "min": 64,
   "max": 6400,
   "increment": 1
  },
  "source": {
   "min": 0.5,
   "max": 50
  },
  "retail": {
   "min": 0.55,
   "max": 55
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41302,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41021,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "KES",
   "amount": 100
  },
  "source": {
   "amount": 0.82
  },
  "retail": {
   "amount": 0.9
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41303,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41021,
  "service_id": 1,
  "subservice_id": 13,
  "destination": {
   "unit": "KES",
   "amount": 250
  },
  "source": {
   "amount": 2.05
  },
  "retail": {
   "amount": 2.25
  },
  "name": "1 GB 7 days",
  "tags": [
   "BUNDLE"
  ],
  "validity": {
   "unit": "DAY",
   "quantity": 7
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": 1
   }
  ]
 },
 {
  "id": 41304,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41022,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "KES",
   "min": 64,
   "max": 6400,
   "increment": 1
  },
  "source": {
   "min": 0.5,
   "max": 50
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41305,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41022,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "KES",
   "amount": 500
  },
  "source": {
   "amount": 4.1
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41306,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41023,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "KES",
   "min": 64,
   "max": 2560,
   "increment": 1
  },
  "source": {
   "min": 0.5,
   "max": 20
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41401,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41031,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "NGN",
   "min": 150,
   "max": 75000,
   "increment": 0.01
  },
  "source": {
   "min": 0.1,
   "max": 50
  },
  "retail": {
   "min": 0.11,
   "max": 55
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41402,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41031,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "NGN",
   "amount": 1000
  },
  "source": {
   "amount": 0.7
  },
  "retail": {
   "amount": 0.75
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41403,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41031,
  "service_id": 1,
  "subservice_id": 12,
  "destination": {
   "unit": "NGN",
   "amount": 1500
  },
  "source": {
   "amount": 1.05
  },
  "retail": {
   "amount": 1.2
  },
  "name": "2 GB and 30 minutes, 30 days",
  "tags": [
   "BUNDLE"
  ],
  "validity": {
   "unit": "MONTH",
   "quantity": 1
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": 2
   },
   {
    "type": "TALKTIME",
    "unit_type": "TIME",
    "unit": "MINUTES",
    "base": 30
   }
  ]
 },
 {
  "id": 41404,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41032,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "NGN",
   "min": 150,
   "max": 75000,
   "increment": 0.01
  },
  "source": {
   "min": 0.1,
   "max": 50
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41405,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41032,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "NGN",
   "amount": 500
  },
  "source": {
   "amount": 0.35
  },
  "retail": {
   "amount": 0.4
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41406,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41033,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "NGN",
   "min": 150,
   "max": 30000,
   "increment": 50
  },
  "source": {
   "min": 0.1,
   "max": 20
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41501,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41041,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "GHS",
   "min": 1.2,
   "max": 600,
   "increment": 0.01
  },
  "source": {
   "min": 0.1,
   "max": 50
  },
  "retail": {
   "min": 0.11,
   "max": 55
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41502,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41041,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "GHS",
   "amount": 10
  },
  "source": {
   "amount": 0.86
  },
  "retail": {
   "amount": 0.95
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41503,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41041,
  "service_id": 1,
  "subservice_id": 13,
  "destination": {
   "unit": "GHS",
   "amount": 30
  },
  "source": {
   "amount": 2.6
  },
  "retail": {
   "amount": 2.9
  },
  "name": "5 GB, no expiry",
  "tags": [
   "BUNDLE"
  ],
  "validity": {
   "unit": "DAY",
   "quantity": -1
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": 5
   }
  ]
 },
 {
  "id": 41504,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41042,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT"
  ],
  "destination": {
   "unit": "GHS",
   "min": 1.2,
   "max": 600,
   "increment": 0.01
  },
  "source": {
   "min": 0.1,
   "max": 50
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41601,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41051,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "XOF",
   "min": 650,
   "max": 65000,
   "increment": 5
  },
  "source": {
   "min": 1,
   "max": 100
  },
  "retail": {
   "min": 1.1,
   "max": 110
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41602,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41051,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "XOF",
   "amount": 1000
  },
  "source": {
   "amount": 1.6
  },
  "retail": {
   "amount": 1.75
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41603,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41052,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "XOF",
   "amount": 2000
  },
  "source": {
   "amount": 3.2
  },
  "retail": {
   "amount": 0
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41701,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41061,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "XOF",
   "min": 650,
   "max": 65000,
   "increment": 5
  },
  "source": {
   "min": 1,
   "max": 100
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41702,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41062,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "XOF",
   "amount": 5000
  },
  "source": {
   "amount": 7.95
  },
  "retail": {
   "amount": 8.5
  },
  "benefit": "CREDITS",
  "fee": 0.15
 },
 {
  "id": 41703,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41062,
  "service_id": 1,
  "subservice_id": 12,
  "destination": {
   "unit": "XOF",
   "amount": 1000
  },
  "source": {
   "amount": 1.65
  },
  "name": "100 SMS 30 days",
  "tags": [
   "BUNDLE"
  ],
  "validity": {
   "unit": "DAY",
   "quantity": 30
  },
  "benefits": [
   {
    "type": "SMS",
    "unit_type": "QUANTITY",
    "unit": "SMS",
    "base": 100
   }
  ]
 },
 {
  "id": 41801,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41071,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "INR",
   "amount": 199
  },
  "source": {
   "amount": 2.55
  },
  "retail": {
   "amount": 2.8
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41802,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41072,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "INR",
   "amount": 239
  },
  "source": {
   "amount": 3.05
  },
  "retail": {
   "amount": 3.3
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41803,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41072,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "INR",
   "min": 83,
   "max": 4150,
   "increment": 1
  },
  "source": {
   "min": 1,
   "max": 50
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41901,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41081,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "PHP",
   "amount": 100
  },
  "source": {
   "amount": 1.85
  },
  "retail": {
   "amount": 2
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41902,
  "type": "RANGED_VALUE_RECHARGE",
  "operator_id": 41081,
  "service_id": 1,
  "subservice_id": 11,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "PHP",
   "min": 56,
   "max": 1120,
   "increment": 1
  },
  "source": {
   "min": 1,
   "max": 20
  },
  "benefit": "CREDITS"
 },
 {
  "id": 41903,
  "type": "FIXED_VALUE_RECHARGE",
  "operator_id": 41082,
  "service_id": 1,
  "subservice_id": 12,
  "destination": {
   "unit": "PHP",
   "amount": 99
  },
  "source": {
   "amount": 1.8
  },
  "retail": {
   "amount": 1.95
  },
  "name": "Unlimited texts 7 days",
  "tags": [
   "BUNDLE"
  ],
  "validity": {
   "unit": "DAY",
   "quantity": 7
  },
  "benefits": [
   {
    "type": "SMS",
    "unit_type": "QUANTITY",
    "unit": "SMS",
    "base": -1
   }
  ]
 },
 {
  "id": 43101,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43011,
  "service_id": 4,
  "subservice_id": 45,
  "destination": {
   "unit": "NGN",
   "amount": 5000
  },
  "source": {
   "amount": 3.4
  },
  "retail": {
   "amount": 3.6
  },
  "tags": [
   "GIFT_CARD"
  ],
  "pin": {
   "usage_info": [
    "Open netflix.com/redeem",
    "Enter the code"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 43201,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43021,
  "service_id": 4,
  "subservice_id": 41,
  "destination": {
   "unit": "GBP",
   "amount": 25
  },
  "source": {
   "amount": 25.5
  },
  "tags": [
   "GIFT_CARD"
  ],
  "pin": {
   "usage_info": null,
   "validity": null,
   "terms": null
  }
 },
 {
  "id": 43202,
  "type": "RANGED_VALUE_PIN_PURCHASE",
  "operator_id": 43031,
  "service_id": 4,
  "subservice_id": 43,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "EUR",
   "min": 10,
   "max": 100,
   "increment": 5
  },
  "source": {
   "min": 10.4,
   "max": 104
  },
  "tags": [
   "GIFT_CARD"
  ],
  "required_additional_identifier_fields": [
   [
    "purchaser_id"
   ]
  ],
  "pin": {
   "usage_info": [
    "Enter the sixteen digits when paying"
   ],
   "validity": null,
   "terms": null
  }
 },
 {
  "id": 43301,
  "type": "RANGED_VALUE_PIN_PURCHASE",
  "operator_id": 43041,
  "service_id": 4,
  "subservice_id": 42,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "USD",
   "min": 10,
   "max": 100,
   "increment": 1
  },
  "source": {
   "min": 10,
   "max": 100
  },
  "fee": 0.5,
  "tags": [
   "GIFT_CARD"
  ],
  "pin": {
   "usage_info": null,
   "validity": null,
   "terms": null
  }
 },
 {
  "id": 43302,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43042,
  "service_id": 4,
  "subservice_id": 42,
  "destination": {
   "unit": "USD",
   "amount": 20
  },
  "source": {
   "amount": 20.4
  },
  "retail": {
   "amount": 21
  },
  "tags": [
   "GIFT_CARD"
  ],
  "pin": {
   "usage_info": null,
   "validity": null,
   "terms": null
  }
 },
 {
  "id": 43401,
  "type": "RANGED_VALUE_PIN_PURCHASE",
  "operator_id": 44031,
  "service_id": 3,
  "subservice_id": 31,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "KES",
   "min": 128,
   "max": 6400,
   "increment": 1
  },
  "source": {
   "min": 1,
   "max": 50
  },
  "required_credit_party_identifier_fields": [
   [
    "account_number"
   ]
  ],
  "pin": {
   "usage_info": [
    "Key the token into the meter"
   ],
   "validity": null,
   "terms": null
  }
 },
 {
  "id": 43402,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 41033,
  "service_id": 1,
  "subservice_id": 11,
  "destination": {
   "unit": "NGN",
   "amount": 1000
  },
  "source": {
   "amount": 0.72
  },
  "retail": {
   "amount": 0.8
  },
  "benefit": "CREDITS",
  "required_credit_party_identifier_fields": [
   [
    "mobile_number"
   ]
  ],
  "pin": {
   "usage_info": [
    "Dial *123*PIN#"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 6
   },
   "terms": null
  }
 },
 {
  "id": 47001,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43051,
  "service_id": 13,
  "subservice_id": null,
  "name": "1 GB 7 days",
  "destination": {
   "unit": "USD",
   "amount": 4.5
  },
  "source": {
   "amount": 3.8
  },
  "retail": {
   "amount": 4.5
  },
  "validity": {
   "unit": "DAY",
   "quantity": 7
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": 1
   }
  ],
  "pin": {
   "usage_info": [
    "Scan the code with the camera of the telephone"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 47002,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43051,
  "service_id": 13,
  "subservice_id": null,
  "name": "5 GB 30 days",
  "destination": {
   "unit": "USD",
   "amount": 16
  },
  "source": {
   "amount": 13.5
  },
  "retail": {
   "amount": 16
  },
  "validity": {
   "unit": "DAY",
   "quantity": 30
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": 5
   }
  ],
  "pin": {
   "usage_info": [
    "Scan the code with the camera of the telephone"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 47003,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43051,
  "service_id": 13,
  "subservice_id": null,
  "name": "500 MB 1 day",
  "destination": {
   "unit": "USD",
   "amount": 2
  },
  "source": {
   "amount": 1.7
  },
  "retail": {
   "amount": 2
  },
  "validity": {
   "unit": "DAY",
   "quantity": 1
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "MB",
    "base": 500
   }
  ],
  "pin": {
   "usage_info": [
    "Scan the code with the camera of the telephone"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 47004,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43051,
  "service_id": 13,
  "subservice_id": null,
  "name": "Unlimited data, 10 days",
  "destination": {
   "unit": "USD",
   "amount": 29
  },
  "source": {
   "amount": 24.5
  },
  "retail": {
   "amount": 29
  },
  "validity": {
   "unit": "DAY",
   "quantity": 10
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": -1
   }
  ],
  "pin": {
   "usage_info": [
    "Scan the code with the camera of the telephone"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 47011,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43052,
  "service_id": 13,
  "subservice_id": null,
  "name": "3 GB 15 days",
  "destination": {
   "unit": "EUR",
   "amount": 8
  },
  "source": {
   "amount": 6.8
  },
  "retail": {
   "amount": 8
  },
  "validity": {
   "unit": "DAY",
   "quantity": 15
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": 3
   }
  ],
  "pin": {
   "usage_info": [
    "Scan the code with the camera of the telephone"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 47013,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43052,
  "service_id": 13,
  "subservice_id": null,
  "name": "Unlimited data, 15 days",
  "destination": {
   "unit": "EUR",
   "amount": 45
  },
  "source": {
   "amount": 38
  },
  "retail": {
   "amount": 45
  },
  "validity": {
   "unit": "DAY",
   "quantity": 15
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": -1
   }
  ],
  "pin": {
   "usage_info": [
    "Scan the code with the camera of the telephone"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 47014,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43052,
  "service_id": 13,
  "subservice_id": null,
  "name": "Unlimited data, 30 days",
  "destination": {
   "unit": "EUR",
   "amount": 65
  },
  "source": {
   "amount": 55
  },
  "retail": {
   "amount": 65
  },
  "validity": {
   "unit": "DAY",
   "quantity": 30
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": -1
   }
  ],
  "pin": {
   "usage_info": [
    "Scan the code with the camera of the telephone"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 47021,
  "type": "FIXED_VALUE_PIN_PURCHASE",
  "operator_id": 43053,
  "service_id": 13,
  "subservice_id": null,
  "name": "10 GB 30 days",
  "destination": {
   "unit": "USD",
   "amount": 22
  },
  "source": {
   "amount": 18.7
  },
  "retail": {
   "amount": 22
  },
  "validity": {
   "unit": "DAY",
   "quantity": 30
  },
  "benefits": [
   {
    "type": "DATA",
    "unit_type": "DATA",
    "unit": "GB",
    "base": 10
   }
  ],
  "pin": {
   "usage_info": [
    "Scan the code with the camera of the telephone"
   ],
   "validity": {
    "unit": "MONTH",
    "quantity": 12
   },
   "terms": null
  }
 },
 {
  "id": 44101,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44011,
  "service_id": 3,
  "subservice_id": 31,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "GHS",
   "min": 12,
   "max": 2400,
   "increment": 0.01
  },
  "source": {
   "min": 1,
   "max": 200
  },
  "benefit": "PAYMENT",
  "fee": 0.25,
  "payment": {
   "modes": [
    "PARTIAL",
    "EXACT"
   ],
   "posting_period": {
    "unit": "DAY",
    "quantity": 1,
    "type": "BUSINESS"
   },
   "supports_statement_inquiry": false,
   "required_inquiry_fields": null,
   "notes": null
  }
 },
 {
  "id": 44102,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44012,
  "service_id": 3,
  "subservice_id": 32,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "GHS",
   "min": 12,
   "max": 1200,
   "increment": 0.01
  },
  "source": {
   "min": 1,
   "max": 100
  },
  "benefit": "PAYMENT",
  "required_statement_identifier_fields": [
   [
    "reference"
   ],
   [
    "due_date"
   ]
  ],
  "payment": {
   "modes": [
    "EXACT",
    "PAST_DUE"
   ],
   "posting_period": {
    "unit": "DAY",
    "quantity": 1,
    "type": "BUSINESS"
   },
   "supports_statement_inquiry": false,
   "required_inquiry_fields": null,
   "notes": null
  }
 },
 {
  "id": 44201,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44021,
  "service_id": 3,
  "subservice_id": 31,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "SLE",
   "min": 23,
   "max": 2300,
   "increment": 1
  },
  "source": {
   "min": 1,
   "max": 100
  },
  "benefit": "PAYMENT",
  "payment": {
   "modes": [
    "PARTIAL"
   ],
   "posting_period": null,
   "supports_statement_inquiry": false,
   "required_inquiry_fields": null,
   "notes": null
  }
 },
 {
  "id": 44301,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44032,
  "service_id": 3,
  "subservice_id": 36,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "KES",
   "min": 640,
   "max": 12800,
   "increment": 1
  },
  "source": {
   "min": 5,
   "max": 100
  },
  "benefit": "PAYMENT",
  "required_sender_fields": [
   [
    "first_name",
    "last_name"
   ]
  ],
  "payment": {
   "modes": [
    "EXACT"
   ],
   "posting_period": {
    "unit": "DAY",
    "quantity": 1,
    "type": "BUSINESS"
   },
   "supports_statement_inquiry": false,
   "required_inquiry_fields": null,
   "notes": null
  }
 },
 {
  "id": 44401,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44041,
  "service_id": 3,
  "subservice_id": 31,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "NGN",
   "min": 1500,
   "max": 150000,
   "increment": 0.01
  },
  "source": {
   "min": 1,
   "max": 100
  },
  "benefit": "PAYMENT",
  "required_credit_party_identifier_fields": [
   [
    "account_number",
    "account_qualifier"
   ],
   [
    "mobile_number"
   ]
  ],
  "payment": {
   "modes": null,
   "posting_period": null,
   "supports_statement_inquiry": false,
   "required_inquiry_fields": null,
   "notes": [
    "The meter must be registered."
   ]
  }
 },
 {
  "id": 44501,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44051,
  "service_id": 3,
  "subservice_id": 31,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "XOF",
   "min": 3250,
   "max": 65000,
   "increment": 5
  },
  "source": {
   "min": 5,
   "max": 100
  },
  "benefit": "PAYMENT",
  "required_beneficiary_fields": [
   [
    "last_name"
   ]
  ],
  "payment": {
   "modes": [
    "EXACT",
    "EXCESS"
   ],
   "posting_period": {
    "unit": "DAY",
    "quantity": 1,
    "type": "BUSINESS"
   },
   "supports_statement_inquiry": false,
   "required_inquiry_fields": null,
   "notes": null
  }
 },
 {
  "id": 44601,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44061,
  "service_id": 3,
  "subservice_id": 31,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "XOF",
   "min": 3250,
   "max": 65000,
   "increment": 5
  },
  "source": {
   "min": 5,
   "max": 100
  },
  "benefit": "PAYMENT",
  "required_debit_party_identifier_fields": [
   [
    "mobile_number"
   ],
   [
    "account_number"
   ]
  ],
  "payment": {
   "modes": [
    "EXACT"
   ],
   "posting_period": {
    "unit": "DAY",
    "quantity": 1,
    "type": "BUSINESS"
   },
   "supports_statement_inquiry": false,
   "required_inquiry_fields": null,
   "notes": null
  }
 },
 {
  "id": 48001,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44031,
  "service_id": 3,
  "subservice_id": 31,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "KES",
   "min": 129,
   "max": 25800,
   "increment": 1
  },
  "source": {
   "min": 1,
   "max": 200
  },
  "benefit": "PAYMENT",
  "payment": {
   "modes": [
    "PARTIAL",
    "EXACT",
    "PAST_DUE"
   ],
   "posting_period": {
    "unit": "DAY",
    "quantity": 1,
    "type": "BUSINESS"
   },
   "supports_statement_inquiry": true,
   "required_inquiry_fields": [
    [
     "account_number"
    ]
   ],
   "notes": null
  }
 },
 {
  "id": 48002,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44012,
  "service_id": 3,
  "subservice_id": 32,
  "accepted_calculation_modes": [
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "GHS",
   "min": 12,
   "max": 1200,
   "increment": 0.01
  },
  "source": {
   "min": 1,
   "max": 100
  },
  "benefit": "PAYMENT",
  "fee": 0.25,
  "required_credit_party_identifier_fields": [
   [
    "account_number",
    "account_qualifier"
   ]
  ],
  "required_statement_identifier_fields": [
   [
    "reference"
   ],
   [
    "due_date"
   ]
  ],
  "payment": {
   "modes": [
    "EXACT"
   ],
   "posting_period": {
    "unit": "DAY",
    "quantity": 2,
    "type": "BUSINESS"
   },
   "supports_statement_inquiry": true,
   "required_inquiry_fields": [
    [
     "account_number",
     "account_qualifier"
    ]
   ],
   "notes": null
  }
 },
 {
  "id": 48003,
  "type": "RANGED_VALUE_PAYMENT",
  "operator_id": 44061,
  "service_id": 3,
  "subservice_id": 31,
  "accepted_calculation_modes": [
   "SOURCE_AMOUNT",
   "DESTINATION_AMOUNT"
  ],
  "destination": {
   "unit": "XOF",
   "min": 655,
   "max": 131000,
   "increment": 5
  },
  "source": {
   "min": 1,
   "max": 200
  },
  "benefit": "PAYMENT",
  "payment": {
   "modes": [
    "EXACT",
    "EXCESS",
    "PAST_DUE"
   ],
   "posting_period": {
    "unit": "DAY",
    "quantity": 1,
    "type": "CALENDAR"
   },
   "supports_statement_inquiry": true,
   "required_inquiry_fields": null,
   "notes": null
  }
 }
] as const
