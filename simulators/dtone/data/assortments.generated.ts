// Generated from assortments.yaml by npm run generate.
export const assortments = {
 "mobile": [
  {
   "type": "RANGED_VALUE_RECHARGE",
   "service_id": 1,
   "subservice_id": 11,
   "description": "Airtime of any value",
   "accepted_calculation_modes": [
    "SOURCE_AMOUNT",
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 1,
    "max": 50
   },
   "markup": 1.08,
   "benefit": "CREDITS"
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 1,
   "subservice_id": 11,
   "description": "Airtime",
   "worth": 1,
   "benefit": "CREDITS"
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 1,
   "subservice_id": 11,
   "description": "Airtime",
   "worth": 2,
   "markup": 1.1,
   "benefit": "CREDITS"
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 1,
   "subservice_id": 11,
   "description": "Airtime",
   "worth": 5,
   "markup": 1.1,
   "benefit": "CREDITS"
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 1,
   "subservice_id": 11,
   "description": "Airtime",
   "worth": 10,
   "markup": 1.12,
   "benefit": "CREDITS",
   "validity": {
    "unit": "DAY",
    "quantity": 30
   }
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 1,
   "subservice_id": 13,
   "name": "1 GB 7 days",
   "description": "Mobile data for a week",
   "tags": [
    "DATA_PACK"
   ],
   "worth": 2,
   "markup": 1.1,
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
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 1,
   "subservice_id": 12,
   "name": "5 GB, 200 minutes and 100 SMS, 30 days",
   "description": "Data, calls and texts for a month",
   "tags": [
    "BUNDLE"
   ],
   "worth": 8,
   "markup": 1.1,
   "validity": {
    "unit": "MONTH",
    "quantity": 1
   },
   "benefits": [
    {
     "type": "DATA",
     "unit_type": "DATA",
     "unit": "GB",
     "base": 5
    },
    {
     "type": "TALKTIME",
     "unit_type": "TIME",
     "unit": "MINUTE",
     "base": 200,
     "additional_information": "To all networks of the country"
    },
    {
     "type": "SMS",
     "unit_type": "QUANTITY",
     "unit": "SMS",
     "base": 100
    }
   ]
  }
 ],
 "electricity": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 3,
   "subservice_id": 31,
   "description": "Payment of an electricity bill",
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 5,
    "max": 300
   },
   "fee": 0.3,
   "benefit": "PAYMENT",
   "payment": {
    "modes": [
     "PARTIAL",
     "EXACT"
    ],
    "posting_period": {
     "unit": "HOUR",
     "quantity": 24,
     "type": "CALENDAR"
    },
    "supports_statement_inquiry": false,
    "required_inquiry_fields": null,
    "notes": [
     "The account number is printed on the bill."
    ]
   }
  },
  {
   "type": "RANGED_VALUE_PIN_PURCHASE",
   "service_id": 3,
   "subservice_id": 31,
   "description": "Token for a prepaid meter",
   "tags": [
    "PREPAID_METER"
   ],
   "accepted_calculation_modes": [
    "SOURCE_AMOUNT",
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 2,
    "max": 100
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
    "terms": "Tokens are valid for **one** meter and are not refunded."
   }
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 3,
   "subservice_id": null,
   "description": "Credit for the account of a household",
   "worth": 10,
   "markup": 1.05,
   "benefit": "CREDITS",
   "required_credit_party_identifier_fields": [
    [
     "account_number"
    ]
   ]
  }
 ],
 "water": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 3,
   "subservice_id": 32,
   "description": "Payment of a water bill",
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 3,
    "max": 200
   },
   "fee": 0.25,
   "benefit": "PAYMENT",
   "required_sender_fields": [
    [
     "last_name",
     "first_name"
    ]
   ],
   "payment": {
    "modes": [
     "EXACT",
     "PAST_DUE"
    ],
    "posting_period": {
     "unit": "DAY",
     "quantity": 2,
     "type": "BUSINESS"
    },
    "supports_statement_inquiry": false,
    "required_inquiry_fields": null,
    "notes": [
     "The account number is printed on the bill."
    ]
   }
  }
 ],
 "gas": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 3,
   "subservice_id": 33,
   "description": "Payment of a gas bill",
   "accepted_calculation_modes": [
    "SOURCE_AMOUNT",
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 5,
    "max": 150
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
  }
 ],
 "internet": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 3,
   "subservice_id": 34,
   "description": "Payment of an internet bill",
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 5,
    "max": 200
   },
   "benefit": "PAYMENT",
   "payment": {
    "modes": [
     "EXACT"
    ],
    "posting_period": null,
    "supports_statement_inquiry": false,
    "required_inquiry_fields": null,
    "notes": [
     "The line is connected again within an hour."
    ]
   }
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 3,
   "subservice_id": 34,
   "name": "50 GB 30 days",
   "description": "Data for a home line",
   "worth": 20,
   "markup": 1.05,
   "validity": {
    "unit": "DAY",
    "quantity": 30
   },
   "benefits": [
    {
     "type": "DATA",
     "unit_type": "DATA",
     "unit": "GB",
     "base": 50
    }
   ],
   "required_credit_party_identifier_fields": [
    [
     "account_number"
    ],
    [
     "mobile_number"
    ]
   ]
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 3,
   "subservice_id": 34,
   "name": "Unlimited data, 30 days",
   "description": "Data for a home line",
   "worth": 40,
   "markup": 1.05,
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
   "required_credit_party_identifier_fields": [
    [
     "account_number"
    ],
    [
     "mobile_number"
    ]
   ]
  }
 ],
 "landline": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 3,
   "subservice_id": 35,
   "description": "Payment of a telephone bill",
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 5,
    "max": 100
   },
   "benefit": "PAYMENT",
   "required_credit_party_identifier_fields": [
    [
     "account_number",
     "account_qualifier"
    ]
   ],
   "payment": {
    "modes": [
     "EXACT"
    ],
    "posting_period": {
     "unit": "DAY",
     "quantity": 1,
     "type": "CALENDAR"
    },
    "supports_statement_inquiry": false,
    "required_inquiry_fields": null,
    "notes": [
     "The qualifier is the area code."
    ]
   }
  }
 ],
 "television": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 3,
   "subservice_id": 36,
   "description": "Payment of a television subscription",
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 5,
    "max": 100
   },
   "benefit": "PAYMENT",
   "payment": {
    "modes": null,
    "posting_period": null,
    "supports_statement_inquiry": false,
    "required_inquiry_fields": null,
    "notes": [
     "The account number is that of the smartcard."
    ]
   }
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 3,
   "subservice_id": 36,
   "description": "One month of television",
   "worth": 10,
   "markup": 1.08,
   "validity": {
    "unit": "MONTH",
    "quantity": 1
   },
   "benefit": "CREDITS",
   "required_credit_party_identifier_fields": [
    [
     "account_number"
    ]
   ]
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 3,
   "subservice_id": 36,
   "description": "One month of television",
   "worth": 30,
   "markup": 1.08,
   "validity": {
    "unit": "MONTH",
    "quantity": 1
   },
   "benefit": "CREDITS",
   "required_credit_party_identifier_fields": [
    [
     "account_number"
    ]
   ]
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 3,
   "subservice_id": null,
   "description": "Credit for the account of a household",
   "worth": 10,
   "markup": 1.05,
   "benefit": "CREDITS",
   "required_credit_party_identifier_fields": [
    [
     "account_number"
    ]
   ]
  }
 ],
 "voip": [
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 3,
   "subservice_id": 37,
   "description": "Calls over the internet",
   "worth": 10,
   "markup": 1.1,
   "benefit": "CREDITS",
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 6
    },
    "terms": null
   }
  },
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 3,
   "subservice_id": 37,
   "description": "Calls over the internet",
   "worth": 25,
   "markup": 1.1,
   "benefit": "CREDITS",
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 6
    },
    "terms": null
   }
  }
 ],
 "giftRetail": [
  {
   "type": "RANGED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 41,
   "description": "Gift card of any value",
   "tags": [
    "GIFT_CARD"
   ],
   "accepted_calculation_modes": [
    "SOURCE_AMOUNT",
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 5,
    "max": 200
   },
   "fee": 0.5,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": null,
    "terms": "Cards cannot be exchanged for cash."
   }
  },
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 41,
   "description": "Gift card",
   "tags": [
    "GIFT_CARD"
   ],
   "worth": 10,
   "markup": 1.05,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 24
    },
    "terms": "Cards cannot be exchanged for cash."
   }
  },
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 41,
   "description": "Gift card",
   "tags": [
    "GIFT_CARD"
   ],
   "worth": 50,
   "markup": 1.05,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 24
    },
    "terms": "Cards cannot be exchanged for cash."
   }
  }
 ],
 "giftGaming": [
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 42,
   "description": "Credit for games",
   "tags": [
    "GAMING"
   ],
   "worth": 5,
   "markup": 1.05,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "DAY",
     "quantity": -1
    },
    "terms": null
   }
  },
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 42,
   "description": "Credit for games",
   "tags": [
    "GAMING"
   ],
   "worth": 10,
   "markup": 1.05,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "DAY",
     "quantity": -1
    },
    "terms": null
   }
  },
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 42,
   "description": "Credit for games",
   "tags": [
    "GAMING"
   ],
   "worth": 25,
   "markup": 1.05,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "DAY",
     "quantity": -1
    },
    "terms": null
   }
  },
  {
   "type": "FIXED_VALUE_RECHARGE",
   "service_id": 4,
   "subservice_id": 42,
   "description": "Credit for the account of a player",
   "tags": [
    "GAMING"
   ],
   "worth": 20,
   "markup": 0,
   "benefit": "CREDITS",
   "required_credit_party_identifier_fields": [
    [
     "account_number"
    ]
   ]
  }
 ],
 "cashCard": [
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 43,
   "description": "Prepaid card",
   "tags": [
    "GIFT_CARD"
   ],
   "worth": 25,
   "fee": 1,
   "required_additional_identifier_fields": [
    [
     "purchaser_id"
    ]
   ],
   "pin": {
    "usage_info": [
     "Enter the sixteen digits when paying"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 12
    },
    "terms": null
   }
  },
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 43,
   "description": "Prepaid card",
   "tags": [
    "GIFT_CARD"
   ],
   "worth": 100,
   "fee": 2,
   "required_additional_identifier_fields": [
    [
     "purchaser_id"
    ]
   ],
   "pin": {
    "usage_info": [
     "Enter the sixteen digits when paying"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 12
    },
    "terms": null
   }
  }
 ],
 "giftFood": [
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 44,
   "description": "Voucher for food",
   "tags": [
    "GIFT_CARD"
   ],
   "worth": 10,
   "markup": 1.04,
   "pin": {
    "usage_info": [
     "Show the code at the till"
    ],
    "validity": {
     "unit": "WEEK",
     "quantity": 26
    },
    "terms": "Cards cannot be exchanged for cash."
   }
  },
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 44,
   "description": "Voucher for food",
   "tags": [
    "GIFT_CARD"
   ],
   "worth": 20,
   "markup": 1.04,
   "pin": {
    "usage_info": [
     "Show the code at the till"
    ],
    "validity": {
     "unit": "WEEK",
     "quantity": 26
    },
    "terms": "Cards cannot be exchanged for cash."
   }
  }
 ],
 "giftEntertainment": [
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 45,
   "description": "Credit for films and music",
   "tags": [
    "GIFT_CARD"
   ],
   "worth": 10,
   "markup": 1.05,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 12
    },
    "terms": null
   }
  },
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 45,
   "description": "Credit for films and music",
   "tags": [
    "GIFT_CARD"
   ],
   "worth": 25,
   "markup": 1.05,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 12
    },
    "terms": null
   }
  }
 ],
 "giftTravel": [
  {
   "type": "RANGED_VALUE_PIN_PURCHASE",
   "service_id": 4,
   "subservice_id": 46,
   "description": "Voucher for journeys",
   "tags": [
    "GIFT_CARD"
   ],
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 10,
    "max": 500
   },
   "markup": 1.02,
   "pin": {
    "usage_info": [
     "Enter the code in your account"
    ],
    "validity": {
     "unit": "MONTH",
     "quantity": 12
    },
    "terms": null
   }
  }
 ],
 "insurance": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 7,
   "subservice_id": null,
   "description": "Payment of an insurance premium",
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 5,
    "max": 250
   },
   "benefit": "PAYMENT",
   "required_sender_fields": [
    [
     "last_name",
     "first_name",
     "mobile_number"
    ],
    [
     "email"
    ]
   ],
   "required_beneficiary_fields": [
    [
     "last_name",
     "first_name"
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
    "notes": [
     "The account number is that of the policy."
    ]
   }
  }
 ],
 "finance": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 10,
   "subservice_id": null,
   "description": "Repayment of a loan",
   "accepted_calculation_modes": [
    "SOURCE_AMOUNT",
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 10,
    "max": 500
   },
   "fee": 0.5,
   "benefit": "PAYMENT",
   "required_beneficiary_fields": [
    [
     "last_name",
     "first_name"
    ]
   ],
   "payment": {
    "modes": [
     "PARTIAL",
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
  }
 ],
 "government": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 11,
   "subservice_id": null,
   "description": "Payment of a contribution or fee",
   "availability_zones": [
    "DOMESTIC",
    "INTERNATIONAL"
   ],
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 5,
    "max": 300
   },
   "fee": 0.2,
   "benefit": "PAYMENT",
   "required_statement_identifier_fields": [
    [
     "reference"
    ]
   ],
   "payment": {
    "modes": [
     "EXACT"
    ],
    "posting_period": {
     "unit": "DAY",
     "quantity": 3,
     "type": "BUSINESS"
    },
    "supports_statement_inquiry": false,
    "required_inquiry_fields": null,
    "notes": [
     "The reference is that of the payment slip."
    ]
   }
  }
 ],
 "education": [
  {
   "type": "RANGED_VALUE_PAYMENT",
   "service_id": 12,
   "subservice_id": null,
   "description": "Payment of school fees",
   "accepted_calculation_modes": [
    "DESTINATION_AMOUNT"
   ],
   "worth": {
    "min": 10,
    "max": 1000
   },
   "benefit": "PAYMENT",
   "required_beneficiary_fields": [
    [
     "last_name",
     "first_name"
    ]
   ],
   "required_statement_identifier_fields": [
    [
     "reference",
     "due_date"
    ]
   ],
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
    "notes": [
     "The account number is that of the student."
    ]
   }
  }
 ],
 "esim": [
  {
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 13,
   "subservice_id": null,
   "name": "1 GB 7 days",
   "description": "Data for travellers",
   "worth": 4,
   "markup": 1.2,
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
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 13,
   "subservice_id": null,
   "name": "5 GB 30 days",
   "description": "Data for travellers",
   "worth": 15,
   "markup": 1.2,
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
   "type": "FIXED_VALUE_PIN_PURCHASE",
   "service_id": 13,
   "subservice_id": null,
   "name": "Unlimited data, 30 days",
   "description": "Data for travellers",
   "worth": 50,
   "markup": 1.2,
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
  }
 ]
} as const
