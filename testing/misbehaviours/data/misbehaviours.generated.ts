// Generated from misbehaviours.yaml by npm run generate.
export const misbehaviours = {
 "slow": {
  "about": "Answers take 10 s of world time.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "latency",
    "duration": "PT10S"
   }
  }
 },
 "hang": {
  "about": "Requests get no answer, and nothing happens at the provider.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "hang"
   }
  }
 },
 "doneButHang": {
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
  "about": "Connections are reset before anything happens.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "reset"
   }
  }
 },
 "doneButReset": {
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
 "rateLimit": {
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
  "about": "Answers break off after ten bytes.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "truncate",
    "bytes": 10
   }
  }
 },
 "malformed": {
  "about": "Answers are not valid JSON.",
  "operationId": "addFault",
  "body": {
   "effect": {
    "kind": "malformed"
   }
  }
 },
 "insufficientBalance": {
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
 "callbackLost": {
  "about": "Callbacks never arrive.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "drop"
   }
  }
 },
 "callbackLostOnce": {
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
  "about": "Callbacks arrive twice.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "duplicate"
   }
  }
 },
 "callbackLate": {
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
  "about": "Callbacks arrive before the reply to the request that caused them.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "beforeReply"
   }
  }
 },
 "callbackOutOfOrder": {
  "about": "Callbacks arrive in the wrong order.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "reorder"
   }
  }
 },
 "callbackHeld": {
  "about": "Callbacks wait until they are replayed.",
  "operationId": "addCallbackPlan",
  "body": {
   "action": {
    "kind": "hold"
   }
  }
 },
 "declined": {
  "about": "DT One transactions end DECLINED.",
  "operationId": "addDtoneOutcome",
  "body": {
   "status": "DECLINED"
  }
 },
 "rejected": {
  "about": "DT One transactions end REJECTED.",
  "operationId": "addDtoneOutcome",
  "body": {
   "status": "REJECTED"
  }
 },
 "stuck": {
  "about": "DT One transactions stay SUBMITTED.",
  "operationId": "addDtoneOutcome",
  "body": {
   "status": "SUBMITTED"
  }
 },
 "reversed": {
  "about": "DT One transactions end COMPLETED, and are reversed two days later.",
  "operationId": "addDtoneOutcome",
  "body": {
   "status": "COMPLETED",
   "reversedAfter": "P2D"
  }
 },
 "outage": {
  "about": "The operator 1596 of DT One fails for ten minutes.",
  "operationId": "addDtoneOutage",
  "body": {
   "operator_id": 1596,
   "for": "PT10M"
  }
 },
 "reversedWithoutCompleted": {
  "about": "The callback of DT One for COMPLETED never arrives, a later one for REVERSED does.",
  "operationId": "addDtoneCallbackHazard",
  "body": {
   "hazard": "reversedWithoutCompleted"
  }
 }
} as const
