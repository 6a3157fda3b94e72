// Generated from numberRules.yaml by npm run generate.
export const numberRules = {
 "smsRecipients": [
  {
   "suffix": "400",
   "statusCode": 100,
   "evidence": "chosen"
  },
  {
   "suffix": "401",
   "statusCode": 401,
   "evidence": "chosen"
  },
  {
   "suffix": "402",
   "statusCode": 402,
   "evidence": "chosen"
  },
  {
   "suffix": "403",
   "statusCode": 403,
   "evidence": "chosen"
  },
  {
   "suffix": "404",
   "statusCode": 404,
   "evidence": "chosen"
  },
  {
   "suffix": "405",
   "statusCode": 405,
   "evidence": "chosen"
  },
  {
   "suffix": "406",
   "statusCode": 406,
   "evidence": "chosen"
  },
  {
   "suffix": "407",
   "statusCode": 407,
   "evidence": "chosen"
  },
  {
   "suffix": "409",
   "statusCode": 409,
   "evidence": "chosen"
  },
  {
   "suffix": "500",
   "statusCode": 500,
   "evidence": "chosen"
  },
  {
   "suffix": "501",
   "statusCode": 501,
   "evidence": "chosen"
  },
  {
   "suffix": "502",
   "statusCode": 502,
   "evidence": "chosen"
  }
 ],
 "smsReports": [
  {
   "suffix": "900",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Success"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "901",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Failed",
     "failureReason": "DeliveryFailure"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "902",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Failed",
     "failureReason": "UserDoesNotExist"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "903",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Failed",
     "failureReason": "UserIsInactive"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "904",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Failed",
     "failureReason": "UserAccountSuspended"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "905",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Failed",
     "failureReason": "NotNetworkSubcriber"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "906",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Rejected",
     "failureReason": "UserInBlackList"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "907",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Rejected",
     "failureReason": "InsufficientCredit"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "908",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Rejected",
     "failureReason": "InvalidLinkId"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "909",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Rejected",
     "failureReason": "DoNotDisturbRejection"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "910",
   "reports": [
    {
     "afterSeconds": 2,
     "status": "Rejected",
     "failureReason": "UserNotSubscribedToProduct"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "911",
   "reports": [
    {
     "afterSeconds": 300,
     "status": "AbsentSubscriber"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "912",
   "reports": [
    {
     "afterSeconds": 86400,
     "status": "Expired"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "920",
   "reports": [
    {
     "afterSeconds": 1,
     "status": "Sent"
    },
    {
     "afterSeconds": 5,
     "status": "Success"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "921",
   "reports": [
    {
     "afterSeconds": 1,
     "status": "Submitted"
    },
    {
     "afterSeconds": 5,
     "status": "Success"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "922",
   "reports": [
    {
     "afterSeconds": 1,
     "status": "Buffered"
    },
    {
     "afterSeconds": 20,
     "status": "Success"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "923",
   "reports": [
    {
     "afterSeconds": 1,
     "status": "Buffered"
    },
    {
     "afterSeconds": 86400,
     "status": "Expired"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "924",
   "reports": [
    {
     "afterSeconds": 300,
     "status": "Success"
    }
   ],
   "evidence": "chosen"
  },
  {
   "suffix": "930",
   "reports": [],
   "evidence": "chosen"
  }
 ],
 "mobileB2CEntries": [
  {
   "suffix": "102",
   "status": "InvalidRequest",
   "errorMessage": "Invalid phone number",
   "evidence": "chosen"
  },
  {
   "suffix": "110",
   "status": "NotSupported",
   "errorMessage": "Destination not supported",
   "evidence": "chosen"
  },
  {
   "suffix": "112",
   "status": "Failed",
   "errorMessage": "Insufficient Credit",
   "evidence": "chosen"
  }
 ],
 "mobileB2CSettlements": [
  {
   "suffix": "100",
   "afterSeconds": 3,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "200",
   "afterSeconds": 20,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "300",
   "afterSeconds": 300,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "101",
   "afterSeconds": 3,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "201",
   "afterSeconds": 20,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "301",
   "afterSeconds": 300,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "202",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The recipient is not a registered subscriber.",
   "evidence": "chosen"
  },
  {
   "suffix": "302",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The recipient is not a registered subscriber.",
   "evidence": "chosen"
  },
  {
   "suffix": "103",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The recipient is barred from receiving payments.",
   "evidence": "chosen"
  },
  {
   "suffix": "203",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The recipient is barred from receiving payments.",
   "evidence": "chosen"
  },
  {
   "suffix": "303",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The recipient is barred from receiving payments.",
   "evidence": "chosen"
  },
  {
   "suffix": "104",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "204",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "304",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "105",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The operator has seen this payment before.",
   "evidence": "chosen"
  },
  {
   "suffix": "205",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The operator has seen this payment before.",
   "evidence": "chosen"
  },
  {
   "suffix": "305",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The operator has seen this payment before.",
   "evidence": "chosen"
  },
  {
   "suffix": "106",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "206",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "306",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "107",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The operator could not process the payment.",
   "evidence": "chosen"
  },
  {
   "suffix": "207",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The operator could not process the payment.",
   "evidence": "chosen"
  },
  {
   "suffix": "307",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The operator could not process the payment.",
   "evidence": "chosen"
  }
 ],
 "airtimeEntries": [
  {
   "suffix": "102",
   "errorMessage": "Invalid phone number",
   "evidence": "chosen"
  },
  {
   "suffix": "110",
   "errorMessage": "Destination not supported",
   "evidence": "chosen"
  },
  {
   "suffix": "112",
   "errorMessage": "Insufficient Credit",
   "evidence": "chosen"
  }
 ],
 "airtimeOutcomes": [
  {
   "suffix": "100",
   "afterSeconds": 3,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "200",
   "afterSeconds": 20,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "300",
   "afterSeconds": 300,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "101",
   "afterSeconds": 3,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "201",
   "afterSeconds": 20,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "301",
   "afterSeconds": 300,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "202",
   "afterSeconds": 20,
   "status": "Failed",
   "retried": false,
   "description": "The recipient is not a registered subscriber.",
   "evidence": "chosen"
  },
  {
   "suffix": "302",
   "afterSeconds": 300,
   "status": "Failed",
   "retried": false,
   "description": "The recipient is not a registered subscriber.",
   "evidence": "chosen"
  },
  {
   "suffix": "103",
   "afterSeconds": 3,
   "status": "Failed",
   "retried": false,
   "description": "The recipient is barred from receiving airtime.",
   "evidence": "chosen"
  },
  {
   "suffix": "203",
   "afterSeconds": 20,
   "status": "Failed",
   "retried": false,
   "description": "The recipient is barred from receiving airtime.",
   "evidence": "chosen"
  },
  {
   "suffix": "303",
   "afterSeconds": 300,
   "status": "Failed",
   "retried": false,
   "description": "The recipient is barred from receiving airtime.",
   "evidence": "chosen"
  },
  {
   "suffix": "104",
   "afterSeconds": 3,
   "status": "Failed",
   "retried": true,
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "204",
   "afterSeconds": 20,
   "status": "Failed",
   "retried": true,
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "304",
   "afterSeconds": 300,
   "status": "Failed",
   "retried": true,
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "105",
   "afterSeconds": 3,
   "status": "Failed",
   "retried": false,
   "description": "The operator has seen this airtime before.",
   "evidence": "chosen"
  },
  {
   "suffix": "205",
   "afterSeconds": 20,
   "status": "Failed",
   "retried": false,
   "description": "The operator has seen this airtime before.",
   "evidence": "chosen"
  },
  {
   "suffix": "305",
   "afterSeconds": 300,
   "status": "Failed",
   "retried": false,
   "description": "The operator has seen this airtime before.",
   "evidence": "chosen"
  },
  {
   "suffix": "106",
   "afterSeconds": 3,
   "status": "Failed",
   "retried": true,
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "206",
   "afterSeconds": 20,
   "status": "Failed",
   "retried": true,
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "306",
   "afterSeconds": 300,
   "status": "Failed",
   "retried": true,
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "107",
   "afterSeconds": 3,
   "status": "Failed",
   "retried": false,
   "description": "The operator could not process the airtime.",
   "evidence": "chosen"
  },
  {
   "suffix": "207",
   "afterSeconds": 20,
   "status": "Failed",
   "retried": false,
   "description": "The operator could not process the airtime.",
   "evidence": "chosen"
  },
  {
   "suffix": "307",
   "afterSeconds": 300,
   "status": "Failed",
   "retried": false,
   "description": "The operator could not process the airtime.",
   "evidence": "chosen"
  },
  {
   "suffix": "108",
   "afterSeconds": 3,
   "status": "Success",
   "failures": 2,
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "208",
   "afterSeconds": 20,
   "status": "Success",
   "failures": 2,
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "308",
   "afterSeconds": 300,
   "status": "Success",
   "failures": 2,
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  }
 ],
 "mobileDataEntries": [
  {
   "suffix": "102",
   "status": "InvalidRequest",
   "errorMessage": "Invalid phone number",
   "evidence": "chosen"
  },
  {
   "suffix": "110",
   "status": "NotSupported",
   "errorMessage": "Destination not supported",
   "evidence": "chosen"
  },
  {
   "suffix": "112",
   "status": "InsufficientBalance",
   "errorMessage": "Insufficient Credit",
   "evidence": "chosen"
  },
  {
   "suffix": "113",
   "status": "ProductNotFound",
   "errorMessage": "Product not found",
   "evidence": "chosen"
  },
  {
   "suffix": "114",
   "status": "UnsupportedPhoneNumber",
   "errorMessage": "Phone number not supported",
   "evidence": "chosen"
  },
  {
   "suffix": "115",
   "status": "InternalError",
   "errorMessage": "Internal error",
   "evidence": "chosen"
  },
  {
   "suffix": "116",
   "status": "Failed",
   "errorMessage": "Request failed",
   "evidence": "chosen"
  }
 ],
 "mobileDataSettlements": [
  {
   "suffix": "100",
   "afterSeconds": 3,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "200",
   "afterSeconds": 20,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "300",
   "afterSeconds": 300,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "101",
   "afterSeconds": 3,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "201",
   "afterSeconds": 20,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "301",
   "afterSeconds": 300,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "202",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The number is not a registered subscriber.",
   "evidence": "chosen"
  },
  {
   "suffix": "302",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The number is not a registered subscriber.",
   "evidence": "chosen"
  },
  {
   "suffix": "103",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The subscriber is barred from receiving data.",
   "evidence": "chosen"
  },
  {
   "suffix": "203",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The subscriber is barred from receiving data.",
   "evidence": "chosen"
  },
  {
   "suffix": "303",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The subscriber is barred from receiving data.",
   "evidence": "chosen"
  },
  {
   "suffix": "104",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "204",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "304",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The operator is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "105",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The operator has seen this request before.",
   "evidence": "chosen"
  },
  {
   "suffix": "205",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The operator has seen this request before.",
   "evidence": "chosen"
  },
  {
   "suffix": "305",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The operator has seen this request before.",
   "evidence": "chosen"
  },
  {
   "suffix": "106",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "206",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "306",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The user is not within network coverage.",
   "evidence": "chosen"
  },
  {
   "suffix": "107",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The operator could not process the request.",
   "evidence": "chosen"
  },
  {
   "suffix": "207",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The operator could not process the request.",
   "evidence": "chosen"
  },
  {
   "suffix": "307",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The operator could not process the request.",
   "evidence": "chosen"
  }
 ],
 "simSwapReports": [
  {
   "suffix": "100",
   "afterSeconds": 3,
   "status": "Swapped",
   "evidence": "chosen"
  },
  {
   "suffix": "200",
   "afterSeconds": 20,
   "status": "Swapped",
   "evidence": "chosen"
  },
  {
   "suffix": "300",
   "afterSeconds": 300,
   "status": "Swapped",
   "evidence": "chosen"
  },
  {
   "suffix": "101",
   "afterSeconds": 3,
   "status": "Swapped",
   "daysAgo": 1,
   "evidence": "chosen"
  },
  {
   "suffix": "201",
   "afterSeconds": 20,
   "status": "Swapped",
   "daysAgo": 1,
   "evidence": "chosen"
  },
  {
   "suffix": "301",
   "afterSeconds": 300,
   "status": "Swapped",
   "daysAgo": 1,
   "evidence": "chosen"
  },
  {
   "suffix": "103",
   "afterSeconds": 3,
   "status": "NotSwapped",
   "evidence": "chosen"
  },
  {
   "suffix": "203",
   "afterSeconds": 20,
   "status": "NotSwapped",
   "evidence": "chosen"
  },
  {
   "suffix": "303",
   "afterSeconds": 300,
   "status": "NotSwapped",
   "evidence": "chosen"
  }
 ],
 "paidAccounts": [
  {
   "suffix": "100",
   "afterSeconds": 3,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "200",
   "afterSeconds": 20,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "300",
   "afterSeconds": 300,
   "status": "Success",
   "evidence": "chosen"
  },
  {
   "suffix": "103",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The account is closed.",
   "evidence": "chosen"
  },
  {
   "suffix": "203",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The account is closed.",
   "evidence": "chosen"
  },
  {
   "suffix": "303",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The account is closed.",
   "evidence": "chosen"
  },
  {
   "suffix": "104",
   "afterSeconds": 3,
   "status": "Failed",
   "description": "The receiver is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "204",
   "afterSeconds": 20,
   "status": "Failed",
   "description": "The receiver is currently unavailable.",
   "evidence": "chosen"
  },
  {
   "suffix": "304",
   "afterSeconds": 300,
   "status": "Failed",
   "description": "The receiver is currently unavailable.",
   "evidence": "chosen"
  }
 ],
 "chargedAccounts": [
  {
   "suffix": "103",
   "description": "The account is closed",
   "evidence": "chosen"
  },
  {
   "suffix": "112",
   "description": "Insufficient funds",
   "evidence": "chosen"
  }
 ]
} as const
