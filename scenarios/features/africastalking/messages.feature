@africastalking
Feature: SMS and delivery reports
  A message that was accepted is not yet delivered: a report says later what became of it, or none does.
  An application that takes the first report for the last, or the answer for a delivery, tells its customers what is not true.

  Scenario Outline: a message to a number that ends in <suffix> is reported <status> <failureReason>
    When I send "hello" to +254711000<suffix>
    Then the answer of Africa's Talking is 201
    And the recipients of the answer are:
      | number             | status  | statusCode |
      | +254711000<suffix> | Success | 102        |
    When <almost> pass
    Then I have received no deliveryReport
    When 1 millisecond passes
    Then I have received deliveryReport in this order:
      | phoneNumber        | status   | failureReason   |
      | +254711000<suffix> | <status> | <failureReason> |

    @smoke
    Examples: delivered
      | suffix | almost            | status  | failureReason |
      | 900    | 1999 milliseconds | Success |               |

    Examples: not delivered
      | suffix | almost            | status   | failureReason              |
      | 901    | 1999 milliseconds | Failed   | DeliveryFailure            |
      | 902    | 1999 milliseconds | Failed   | UserDoesNotExist           |
      | 903    | 1999 milliseconds | Failed   | UserIsInactive             |
      | 904    | 1999 milliseconds | Failed   | UserAccountSuspended       |
      | 905    | 1999 milliseconds | Failed   | NotNetworkSubcriber        |
      | 906    | 1999 milliseconds | Rejected | UserInBlackList            |
      | 907    | 1999 milliseconds | Rejected | InsufficientCredit         |
      | 908    | 1999 milliseconds | Rejected | InvalidLinkId              |
      | 909    | 1999 milliseconds | Rejected | DoNotDisturbRejection      |
      | 910    | 1999 milliseconds | Rejected | UserNotSubscribedToProduct |

    @slow-provider
    Examples: after a long time
      | suffix | almost                | status           | failureReason |
      | 911    | 299999 milliseconds   | AbsentSubscriber |               |
      | 912    | 86399999 milliseconds | Expired          |               |
      | 924    | 299999 milliseconds   | Success          |               |

  Scenario Outline: a message to a number that ends in <suffix> is <first> before it is <last>
    When I send "hello" to +254711000<suffix>
    And 1 second passes
    Then I have received deliveryReport in this order:
      | status  |
      | <first> |
    When <rest> pass
    Then I have received deliveryReport in this order:
      | status  |
      | <first> |
      | <last>  |

    Examples:
      | suffix | first     | rest       | last    |
      | 920    | Sent      | 4 seconds  | Success |
      | 921    | Submitted | 4 seconds  | Success |
      | 922    | Buffered  | 19 seconds | Success |

    @slow-provider
    Examples:
      | suffix | first    | rest          | last    |
      | 923    | Buffered | 86399 seconds | Expired |

  @slow-provider
  Scenario: some messages are never reported
    When I send "hello" to +254711000930
    And 7 days pass
    Then Africa's Talking has sent no deliveryReport

  Scenario Outline: a number that ends in <suffix> is refused: <status>
    When I send "hello" to +254711000<suffix>
    Then the answer of Africa's Talking is <answer>
    And the recipients of the answer are:
      | number             | status   | statusCode | cost | messageId |
      | +254711000<suffix> | <status> | <suffix>   | 0    | None      |
    When 2 days pass
    Then Africa's Talking has sent no deliveryReport

    Examples:
      | suffix | status                | answer |
      | 401    | RiskHold              | 201    |
      | 402    | InvalidSenderId       | 201    |
      | 403    | InvalidPhoneNumber    | 201    |
      | 404    | UnsupportedNumberType | 201    |
      | 405    | InsufficientBalance   | 201    |
      | 406    | UserInBlacklist       | 201    |
      | 407    | CouldNotRoute         | 201    |
      | 409    | DoNotDisturbRejection | 409    |
      | 500    | InternalServerError   | 201    |
      | 501    | GatewayError          | 201    |
      | 502    | RejectedByGateway     | 201    |

  @money
  Scenario Outline: while the link to an operator is <state>, its subscribers are refused: <status>
    Given the link to the network "63902" is <state>
    When I call sendMessage with:
      | to      | +254711123456,+254733123456 |
      | message | hello                       |
    Then the recipients of the answer are:
      | number        | status   | statusCode | cost       | messageId |
      | +254711123456 | <status> | <code>     | 0          | None      |
      | +254733123456 | Success  | 101        | KES 0.8000 | *         |
    When the link to the network "63902" is open
    And I send "hello again" to +254711123456
    And 1 minute passes
    Then +254711123456 has received in this order:
      | text        |
      | hello again |

    Examples:
      | state     | code | status              |
      | held      | 401  | RiskHold            |
      | failing   | 500  | InternalServerError |
      | down      | 501  | GatewayError        |
      | rejecting | 502  | RejectedByGateway   |

  Scenario: some recipients of a message are refused, and the others get it
    When I call sendMessage with:
      | to      | +254711000900,+254711000403,12,+254711000901 |
      | message | hello                                        |
    Then the recipients of the answer are:
      | number        | status             | statusCode | messageId |
      | +254711000900 | Success            | 101        | *         |
      | +254711000403 | InvalidPhoneNumber | 403        | None      |
      | 12            | InvalidPhoneNumber | 403        | None      |
      | +254711000901 | Success            | 101        | *         |
    When 1 minute passes
    Then I have received deliveryReport in this order:
      | phoneNumber   | status  |
      | +254711000900 | Success |
      | +254711000901 | Failed  |

  Scenario: a sender id that may not be used refuses the whole message
    When I call sendMessage with:
      | to      | +254711000900,+254722000900 |
      | message | hello                       |
      | from    | not a sender!               |
    Then the answer of Africa's Talking is 201
    And the answer of Africa's Talking has:
      | SMSMessageData.Message      | InvalidSenderId |
      | SMSMessageData.Recipients.0 |                 |
    When 1 day passes
    Then Africa's Talking has sent no deliveryReport

  Scenario: a message to a country without a price of its own costs what such countries cost
    When I send "hello" to +5931234567
    Then the recipients of the answer are:
      | status  | statusCode | cost       |
      | Success | 102        | USD 0.0500 |

  @money
  Scenario Outline: a text of <what> costs <cost>
    When I call sendMessage with:
      | to      | +254711000900 |
      | message | <text>        |
    Then the recipients of the answer are:
      | cost   |
      | <cost> |

    Examples:
      | what                    | cost       | text                                                                                                                                                              |
      | one part                | KES 0.8000 | hello                                                                                                                                                             |
      | 160 characters          | KES 0.8000 | 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789  |
      | 161 characters          | KES 1.6000 | 01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890 |
      | 71 with one outside GSM | KES 1.6000 | 0123456789012345678901234567890123456789012345678901234567890123456789ж                                                                                           |

  Scenario: messages are reported in the order of their ends, and not in that of their sending
    When I call sendMessage with:
      | to      | +254711000922,+254711000924,+254711000920,+254711000900 |
      | message | hello                                                   |
      | enqueue | 1                                                       |
    And 10 minutes pass
    Then I have received deliveryReport in this order:
      | phoneNumber   | status   |
      | +254711000922 | Buffered |
      | +254711000920 | Sent     |
      | +254711000900 | Success  |
      | +254711000920 | Success  |
      | +254711000922 | Success  |
      | +254711000924 | Success  |

  Scenario: a report that is missed comes again each minute, and the one after it does not wait
    Given I answer callbacks with 500
    When I send "hello" to +254711000920
    And 5 seconds pass
    And I answer callbacks with 200
    And 2 minutes pass
    Then I have received deliveryReport in this order:
      | status  |
      | Sent    |
      | Success |
      | Sent    |
      | Success |

  Scenario: the same message sent twice is delivered twice
    When I send "hello" to +254711000900
    And I send "hello" to +254711000900
    And 1 minute passes
    Then I have received deliveryReport 2 times

  Scenario: an answer that was lost is a message that was sent
    Given Africa's Talking does what is asked but never answers once
    When I send "hello" to +254711000900
    Then Africa's Talking has not answered
    When 1 minute passes
    Then I have received deliveryReport 1 time

  Scenario: without a callback URL nothing is reported
    Given I have no callback URLs at Africa's Talking
    When I send "hello" to +254711000900
    And I pay 250 KES to +254711000100
    And subscriber +254711123456 sends "hello" to "12345"
    And 1 day passes
    Then Africa's Talking has sent no deliveryReport
    And Africa's Talking has sent no paymentNotification
    And Africa's Talking has sent no incomingMessage
    And Africa's Talking has paid +254711000100 1 time
