// Generated from misbehaviours.yaml by npm run generate.
export const misbehaviours = {
 "slow": {
  "phrase": "answers ten seconds late",
  "about": "Answers take 10 s of world time.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "latency",
    "duration": "PT10S"
   }
  }
 },
 "doneButSlow": {
  "phrase": "does what is asked but answers ten seconds late",
  "about": "Requests are done at once, and answered 10 s of world time later.",
  "operationId": "addFault",
  "body": {
   "place": "after",
   "effect": {
    "kind": "latency",
    "duration": "PT10S"
   }
  }
 },
 "hang": {
  "phrase": "never answers",
  "about": "Requests get no answer, and nothing happens at the provider.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "hang"
   }
  }
 },
 "doneButHang": {
  "phrase": "does what is asked but never answers",
  "about": "Requests get no answer, but the provider has done what they asked.",
  "operationId": "addFault",
  "body": {
   "place": "after",
   "effect": {
    "kind": "hang"
   }
  }
 },
 "reset": {
  "phrase": "breaks connections",
  "about": "Connections are reset before anything happens.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "reset"
   }
  }
 },
 "doneButReset": {
  "phrase": "does what is asked but breaks the connection",
  "about": "Connections are reset after the provider has done what was asked.",
  "operationId": "addFault",
  "body": {
   "place": "after",
   "effect": {
    "kind": "reset"
   }
  }
 },
 "error500": {
  "phrase": "answers 500",
  "about": "Requests are answered with 500.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "status",
    "status": 500
   }
  }
 },
 "error503": {
  "phrase": "answers 503",
  "about": "Requests are answered with 503.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "status",
    "status": 503
   }
  }
 },
 "doneButError500": {
  "phrase": "does what is asked but answers 500",
  "about": "Requests are answered with 500 after the provider has done what they asked.",
  "operationId": "addFault",
  "body": {
   "place": "after",
   "effect": {
    "kind": "status",
    "status": 500
   }
  }
 },
 "doneButError502": {
  "phrase": "does what is asked but answers 502",
  "about": "Requests are answered with 502 after the provider has done what they asked.",
  "operationId": "addFault",
  "body": {
   "place": "after",
   "effect": {
    "kind": "status",
    "status": 502
   }
  }
 },
 "doneButError503": {
  "phrase": "does what is asked but answers 503",
  "about": "Requests are answered with 503 after the provider has done what they asked.",
  "operationId": "addFault",
  "body": {
   "place": "after",
   "effect": {
    "kind": "status",
    "status": 503
   }
  }
 },
 "doneButError504": {
  "phrase": "does what is asked but answers 504",
  "about": "Requests are answered with 504 after the provider has done what they asked.",
  "operationId": "addFault",
  "body": {
   "place": "after",
   "effect": {
    "kind": "status",
    "status": 504
   }
  }
 },
 "error429": {
  "phrase": "answers 429",
  "about": "Requests are answered with 429, as by a gateway before the provider.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "status",
    "status": 429
   }
  }
 },
 "rateLimit": {
  "phrase": "takes one request a minute",
  "about": "One request a minute is allowed, others get the 429 of the provider.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "rateLimit",
    "limit": 1,
    "per": "PT1M"
   }
  }
 },
 "truncated": {
  "phrase": "breaks off its answers",
  "about": "Answers break off after ten bytes; the provider has done what was asked.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "truncate",
    "bytes": 10
   }
  }
 },
 "malformed": {
  "phrase": "answers in broken JSON",
  "about": "Answers are not valid JSON; the provider has done what was asked.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "malformed"
   }
  }
 },
 "insufficientBalance": {
  "phrase": "says that the balance is too low",
  "about": "DT One answers that the balance is too low.",
  "operationId": "addFault",
  "body": {
   "select": {
    "service": "dtone"
   },
   "effect": {
    "kind": "providerError",
    "error": "insufficientBalance"
   }
  }
 },
 "shortList": {
  "phrase": "cuts its list of payments short",
  "about": "The first part of the list of payments at Africa's Talking has one payment, of another application.",
  "operationId": "addFault",
  "body": {
   "select": {
    "service": "africastalking",
    "operationId": "fetchTransactions",
    "fields": {
     "query.pageNumber": 1
    }
   },
   "effect": {
    "kind": "status",
    "status": 200,
    "body": {
     "responses": [
      {
       "transactionId": "ATPid_0",
       "category": "MobileB2C",
       "destination": "+23276999999",
       "requestMetadata": {
        "transactionId": "other"
       }
      }
     ],
     "status": "Success"
    }
   }
  }
 },
 "callbackLost": {
  "phrase": "loses its callbacks",
  "about": "Callbacks never arrive.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "drop"
   }
  }
 },
 "callbackLostOnce": {
  "phrase": "loses the first attempt of each callback",
  "about": "The first attempt of each callback is lost; the next one comes on schedule.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "drop",
    "attempts": 1
   }
  }
 },
 "callbackTwice": {
  "phrase": "sends its callbacks twice",
  "about": "Callbacks arrive twice.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "duplicate"
   }
  }
 },
 "callbackLate": {
  "phrase": "sends its callbacks an hour late",
  "about": "Callbacks arrive an hour late.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "delay",
    "duration": "PT1H"
   }
  }
 },
 "callbackBeforeReply": {
  "phrase": "sends its callbacks before the reply",
  "about": "Callbacks arrive before the reply to the request that caused them.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "beforeReply"
   }
  }
 },
 "callbackOutOfOrder": {
  "phrase": "sends its callbacks out of order",
  "about": "Callbacks arrive in the wrong order.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "reorder"
   }
  }
 },
 "callbackHeld": {
  "phrase": "holds its callbacks back",
  "about": "Callbacks wait until they are replayed.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "hold"
   }
  }
 },
 "callbackBrokenOff": {
  "phrase": "breaks off its callbacks",
  "about": "Callbacks arrive with the first half of their body.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "corrupt",
    "how": "truncate"
   }
  }
 },
 "callbackGarbled": {
  "phrase": "garbles its callbacks",
  "about": "Callbacks arrive with a body that cannot be read.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "corrupt",
    "how": "garble"
   }
  }
 },
 "callbackAnswerLostOnce": {
  "phrase": "misses the first answer to each callback",
  "about": "The answer to the first attempt of each callback is lost; it comes again on schedule.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "dropAnswer",
    "attempts": 1
   }
  }
 },
 "declined": {
  "phrase": "declines transactions",
  "about": "DT One transactions end DECLINED.",
  "operationId": "addDtoneOutcome",
  "body": {
   "status": "DECLINED"
  }
 },
 "rejected": {
  "phrase": "rejects transactions",
  "about": "DT One transactions end REJECTED.",
  "operationId": "addDtoneOutcome",
  "body": {
   "status": "REJECTED"
  }
 },
 "stuck": {
  "phrase": "never ends transactions",
  "about": "DT One transactions stay SUBMITTED.",
  "operationId": "addDtoneOutcome",
  "body": {
   "status": "SUBMITTED"
  }
 },
 "reversed": {
  "phrase": "reverses transactions two days later",
  "about": "DT One transactions end COMPLETED, and are reversed two days later.",
  "operationId": "addDtoneOutcome",
  "body": {
   "status": "COMPLETED",
   "reversedAfter": "P2D"
  }
 },
 "outage": {
  "phrase": "has an outage of operator 1596",
  "about": "The operator 1596 of DT One fails for ten minutes.",
  "operationId": "addDtoneOutage",
  "body": {
   "operator_id": 1596,
   "for": "PT10M"
  }
 },
 "reversedWithoutCompleted": {
  "phrase": "reports a reversal without a completion",
  "about": "The callback of DT One for COMPLETED never arrives, a later one for REVERSED does.",
  "operationId": "addDtoneCallbackHazard",
  "body": {
   "hazard": "reversedWithoutCompleted"
  }
 }
} as const
