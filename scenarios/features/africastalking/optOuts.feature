@africastalking
Feature: Opt-outs and do-not-disturb
  A subscriber who has opted out of a sender, or may not be disturbed, is refused before anything is charged.
  What is on its way already is rejected in its report.

  @money
  Scenario: a subscriber who has opted out gets nothing of the sender until the opt-out is lifted
    When +254711123456 opts out of "MYSHOP"
    And I send "hello" to +254711123456 as "MYSHOP"
    Then the recipients of the answer are:
      | number        | status          | statusCode | cost | messageId |
      | +254711123456 | UserInBlacklist | 406        | 0    | None      |
    And my account at Africa's Talking is 999,999,589.6168 USD
    When +254711123456 opts in to "MYSHOP" again
    And I send "hello again" to +254711123456 as "MYSHOP"
    And 1 minute passes
    Then +254711123456 has received in this order:
      | from   | text        |
      | MYSHOP | hello again |

  Scenario: an opt-out is of one sender, and is told once
    When +254711123456 opts out of "MYSHOP"
    And +254711123456 opts out of "MYSHOP"
    And I send "hello" to +254711123456 as "OTHER"
    And 1 minute passes
    Then I have received optOutNotice in this order:
      | senderId | phoneNumber   |
      | MYSHOP   | +254711123456 |
    And +254711123456 has received in this order:
      | from  | text  |
      | OTHER | hello |

  Scenario: who opts out while a message waits in the queue does not get it
    Given the queue of messages is paused
    When I send "hello" to +254711123456 as "MYSHOP"
    And +254711123456 opts out of "MYSHOP"
    And the queue of messages goes on
    And 2 seconds pass
    Then I have received deliveryReport in this order:
      | phoneNumber   | status   | failureReason   |
      | +254711123456 | Rejected | UserInBlackList |
    And +254711123456 has received nothing

  Scenario: some recipients of a message have opted out, and the others get it
    Given +254711123457 opts out of "MYSHOP"
    When I call sendMessage with:
      | to      | +254711123456,+254711123457,+254711123458 |
      | message | hello                                     |
      | from    | MYSHOP                                    |
    Then the answer of Africa's Talking has:
      | SMSMessageData.Message | Sent to 2/3 Total Cost: USD 0.0158 Message parts: 1 |
    When 1 minute passes
    Then I have received deliveryReport 2 times
    And +254711123457 has received nothing

  Scenario Outline: an advertisement in Nigeria at <time> UTC is answered <answer>
    Given my promotional sender "OFFERS" is registered in "NG"
    When it is <time>
    And I send "offer" to +2348030000001 as "OFFERS"
    Then the answer of Africa's Talking is <answer>
    And the recipients of the answer are:
      | number         | statusCode | status   |
      | +2348030000001 | <code>     | <status> |

    Examples:
      | time  | answer | code | status                |
      | 18:59 | 201    | 102  | Success               |
      | 19:00 | 409    | 409  | DoNotDisturbRejection |
      | 06:59 | 409    | 409  | DoNotDisturbRejection |
      | 07:00 | 201    | 102  | Success               |

  Scenario: an advertisement to several countries is accepted at night where it may be sent
    Given my promotional sender "OFFERS" is registered in "NG, KE"
    When it is 20:00
    And I call sendMessage with:
      | to      | +2348030000001,+254711123456 |
      | message | offer                        |
      | from    | OFFERS                       |
    Then the answer of Africa's Talking is 201
    And the recipients of the answer are:
      | number         | statusCode |
      | +2348030000001 | 409        |
      | +254711123456  | 101        |

  Scenario: who is on the register is not disturbed by day either, but by what is no advertisement
    Given my promotional sender "OFFERS" is registered in "NG"
    And my sender "MYBANK" is registered in "NG"
    And +2348030000001 is on the do-not-disturb register
    When I send "offer" to +2348030000001 as "OFFERS"
    Then the answer of Africa's Talking is 409
    When I send "your code is 1234" to +2348030000001 as "MYBANK"
    And 1 minute passes
    Then +2348030000001 has received in this order:
      | from   | text              |
      | MYBANK | your code is 1234 |

  Scenario: an advertisement that waits until night is rejected in its report
    Given my promotional sender "OFFERS" is registered in "NG"
    When it is 18:30
    And the queue of messages stalls for an hour
    And I send "offer" to +2348030000001 as "OFFERS"
    Then the answer of Africa's Talking is 201
    When 2 hours pass
    Then I have received deliveryReport in this order:
      | status   | failureReason         |
      | Rejected | DoNotDisturbRejection |
    And +2348030000001 has received nothing
