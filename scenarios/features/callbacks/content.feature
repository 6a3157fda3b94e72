@dtone @africastalking
Feature: Callbacks that say what is not true
  A callback has no signature, so its content proves nothing: it may be garbled, contradictory, stale or forged.
  Asking the provider tells what is true, where it can be asked; the books of the provider tell the rest.

  Scenario Outline: <callback> cannot be read
    Given <provider> <trouble>
    When something causes <callback>
    And 1 minute passes
    Then I have received <callback> in this order:
      | <member> |
      |          |

    Examples:
      | provider         | callback            | trouble                  | member        |
      | DT One           | transactionUpdated  | garbles its callbacks    | id            |
      | DT One           | transactionUpdated  | breaks off its callbacks | id            |
      | Africa's Talking | deliveryReport      | garbles its callbacks    | id            |
      | Africa's Talking | deliveryReport      | breaks off its callbacks | networkCode   |
      | Africa's Talking | paymentNotification | garbles its callbacks    | transactionId |
      | Africa's Talking | paymentNotification | breaks off its callbacks | transactionId |
      | Africa's Talking | incomingMessage     | garbles its callbacks    | id            |
      | Africa's Talking | incomingMessage     | breaks off its callbacks | networkCode   |

  Scenario Outline: transactionUpdated says <said>, and DT One says <truth> when it is asked
    Given DT One says in transactionUpdated:
      | status.message       | <said> |
      | status.class.message | <said> |
    When I order product 6035 for +593990000<suffix>
    And 5 seconds pass
    Then I have received transactionUpdated in this order:
      | external_id | status.message |
      | order-1     | <said>         |
    And my transaction is <truth>

    Examples:
      | said      | suffix | truth                         |
      | DECLINED  | 100    | COMPLETED                     |
      | COMPLETED | 102    | DECLINED-INVALID-CREDIT-PARTY |

  Scenario Outline: transactionUpdated names another <what>
    Given DT One says in transactionUpdated:
      | <member> | <value> |
    When I order product 6035 for +593990000100
    And 5 seconds pass
    Then I have received transactionUpdated in this order:
      | <member> |
      | <value>  |
    And my transaction has:
      | <member> | <truth> |

    Examples:
      | what        | member                  | value   | truth   |
      | external id | external_id             | order-9 | order-1 |
      | price       | prices.wholesale.amount | 36      | 3.6     |
      | product     | product.id              | 6036    | 6035    |

  @money
  Scenario Outline: paymentNotification says <said>, and the wallet tells the truth
    Given my wallet at Africa's Talking is set to 1,000 KES
    And Africa's Talking says in paymentNotification:
      | status | <said> |
    When I pay 250 KES to +254711000<suffix>
    And 5 seconds pass
    Then I have received paymentNotification in this order:
      | status |
      | <said> |
    And my wallet at Africa's Talking is <left>

    Examples:
      | said    | suffix | left      |
      | Failed  | 100    | 750 KES   |
      | Success | 103    | 1,000 KES |

  Scenario: deliveryReport says that a message has failed before and after it was delivered
    Given Africa's Talking says in deliveryReport:
      | status | Failed |
    When I send "hello" to +254711000920
    And 1 minute passes
    Then I have received deliveryReport in this order:
      | phoneNumber   | status |
      | +254711000920 | Failed |
      | +254711000920 | Failed |

  Scenario: incomingMessage says something else than the inbox
    Given Africa's Talking says in incomingMessage:
      | text | YES |
    When subscriber +254711123456 sends "NO" to "12345"
    And 1 second passes
    Then I have received incomingMessage in this order:
      | text |
      | YES  |
    When I call fetchMessages
    Then the answer of Africa's Talking has:
      | SMSMessageData.Messages.0.text | NO |

  Scenario: the report that a message waits comes after the report that it was delivered
    Given Africa's Talking sends its callbacks out of order once
    When I send "hello" to +254711000922
    And 1 minute passes
    Then I have received deliveryReport in this order:
      | status   |
      | Success  |
      | Buffered |

  Scenario: transactionUpdated for a reversal comes before that for the completion
    Given transactions of DT One end COMPLETED with:
      | reversedAfter | PT10S |
    And DT One sends its callbacks out of order once
    When I order product 6035 for +593990000100
    And 1 minute passes
    Then I have received transactionUpdated in this order:
      | status.message |
      | REVERSED       |
      | COMPLETED      |
    And my transaction is REVERSED

  Scenario: a reversal is told without its completion
    Given DT One reports a reversal without a completion
    And transactions of DT One end COMPLETED with:
      | reversedAfter | P1D |
    When I order product 6035 for +593990000100
    And 2 days pass
    Then I have received transactionUpdated in this order:
      | status.message |
      | REVERSED       |

  Scenario: notifications of two payments change places
    Given Africa's Talking sends its callbacks out of order once
    When I pay 250 KES to +254711000100
    And I pay 100 KES to +254722000100
    And 1 minute passes
    Then I have received paymentNotification in this order:
      | destination   |
      | +254722000100 |
      | +254711000100 |

  Scenario: messages from subscribers change places
    Given Africa's Talking sends its callbacks out of order once
    When subscriber +254711123456 sends "one" to "12345"
    And subscriber +254711123456 sends "two" to "12345"
    And 1 minute passes
    Then I have received incomingMessage in this order:
      | text |
      | two  |
      | one  |

  @money
  Scenario: a forged completion looks like a true one, and DT One tells that it is not
    When I order product 6035 for +593990000300
    And a stranger sends me transactionUpdated with:
      | external_id          | order-1   |
      | status.message       | COMPLETED |
      | status.class.message | COMPLETED |
    Then I have received transactionUpdated 1 time
    And DT One has sent no transactionUpdated
    And my transaction is CONFIRMED

  @money
  Scenario: a true callback is repeated by a stranger with another end
    When I order product 6035 for +593990000100
    And 5 seconds pass
    And a stranger sends me transactionUpdated with:
      | status.message       | REVERSED |
      | status.class.message | REVERSED |
    Then I have received transactionUpdated in this order:
      | external_id | status.message |
      | order-1     | COMPLETED      |
      | order-1     | REVERSED       |
    And my transaction is COMPLETED

  @money
  Scenario: a forged notification is followed by the true one
    Given my wallet at Africa's Talking is set to 1,000 KES
    When I pay 250 KES to +254711000303
    And a stranger sends me paymentNotification with:
      | destination | +254711000303 |
      | status      | Success       |
    And 10 minutes pass
    Then I have received paymentNotification in this order:
      | destination   | status  |
      | +254711000303 | Success |
      | +254711000303 | Failed  |
    And my wallet at Africa's Talking is 1,000 KES

  Scenario: a forged delivery report is followed by the true one
    When I send "hello" to +254711000901
    And a stranger sends me deliveryReport with:
      | phoneNumber | +254711000901 |
      | status      | Success       |
    And 1 minute passes
    Then I have received deliveryReport in this order:
      | phoneNumber   | status  |
      | +254711000901 | Success |
      | +254711000901 | Failed  |

  Scenario: a forged message from a subscriber is not in the inbox
    When a stranger sends me incomingMessage with:
      | from | +254711123456 |
      | text | STOP          |
    Then I have received incomingMessage 1 time
    When I call fetchMessages
    Then the answer of Africa's Talking has:
      | SMSMessageData.Messages.0 |  |
