@africastalking
Feature: Airtime
  An operator that fails is asked again each minute for eight hours, unless the application wants another time.
  The same airtime twice in five minutes counts as a mistake, unless the second request has a key of its own.

  @money
  Scenario: airtime that fails for eight hours is given back
    When I send 10 KES of airtime to +254711000104
    Then my account at Africa's Talking is 999,999,589.5219 USD
    When everything has settled
    Then my account at Africa's Talking is 999,999,589.6168 USD
    And my airtime is Failed

  Scenario: airtime that fails twice arrives at the third attempt
    When I send 10 KES of airtime to +254711000108
    And 122999 milliseconds pass
    Then my airtime is Queued
    And I have received no airtimeStatus
    When 1 millisecond passes
    Then my airtime is Success
    And I have received airtimeStatus in this order:
      | phoneNumber   | status  | value       |
      | +254711000108 | Success | KES 10.0000 |

  @money
  Scenario Outline: airtime that is tried for <hours> hours ends <status> within <time>
    When I send 10 KES of airtime to +254711000<suffix>, tried for <hours> hours
    And <time> pass
    Then my airtime is <status>
    And I have received airtimeStatus 1 time
    And my account at Africa's Talking is <left>

    Examples:
      | suffix | hours | time           | status  | left                   |
      | 108    | 0     | 3 seconds      | Failed  | 999,999,589.6168 USD   |
      | 108    | 1     | 123 seconds    | Success | 999,999,589.5219 USD   |
      | 104    | 1     | 3543 seconds   | Failed  | 999,999,589.6168 USD   |
      | 206    | 2     | 7160 seconds   | Failed  | 999,999,589.6168 USD   |

  Scenario: the same airtime within five minutes is a duplicate
    When I send 10 KES of airtime to +254711000001
    And I send 10 KES of airtime to +254711000001
    Then the answer of Africa's Talking has:
      | numSent      | 0                                                        |
      | errorMessage | A duplicate request was received within the last 5 minutes |
    When 5 minutes pass
    And I send 10 KES of airtime to +254711000001
    Then the answer of Africa's Talking has:
      | numSent | 1 |

  @money
  Scenario: a duplicate takes nothing, and other airtime for the same number is none
    When I send 10 KES of airtime to +254711000001
    And I send 10.00 KES of airtime to +254711000001
    Then the answer of Africa's Talking has:
      | numSent     | 0 |
      | totalAmount | 0 |
    When I send 11 KES of airtime to +254711000001
    Then the answer of Africa's Talking has:
      | numSent | 1 |
    When 1 minute passes
    Then I have received airtimeStatus in this order:
      | value       |
      | KES 10.0000 |
      | KES 11.0000 |
    And my account at Africa's Talking is 999,999,589.4175 USD

  Scenario: airtime that failed may not be sent again at once either
    When I send 10 KES of airtime to +254711000103
    And 3 seconds pass
    Then my airtime is Failed
    When I send 10 KES of airtime to +254711000103
    Then the answer of Africa's Talking has:
      | errorMessage | A duplicate request was received within the last 5 minutes |

  @money
  Scenario: a key lets a request pass, and a used one gets its answer again
    When I send 10 KES of airtime to +254711000001 with the key "order-1"
    And I send 10 KES of airtime to +254711000001 with the key "order-2"
    Then the answer of Africa's Talking has:
      | numSent | 1 |
    When I send 10 KES of airtime to +254711000001 with the key "order-1"
    Then the answer of Africa's Talking has:
      | numSent | 1 |
    When 1 minute passes
    Then I have received airtimeStatus 2 times
    And my account at Africa's Talking is 999,999,589.4270 USD

  Scenario: an answer that was lost is asked for again with the key of the request
    Given Africa's Talking does what is asked but breaks the connection once
    When I send 10 KES of airtime to +254711000001 with the key "order-1"
    And I send 10 KES of airtime to +254711000001 with the key "order-1"
    Then the recipients of the answer are:
      | phoneNumber   | status | amount      |
      | +254711000001 | Sent   | KES 10.0000 |
    When 1 minute passes
    Then I have received airtimeStatus 1 time

  @money
  Scenario Outline: airtime about which the application answers <answer> ends <status>
    Given I answer questions about airtime with "<answer>"
    When I send 10 KES of airtime to +254711000100
    And 10 seconds pass
    Then I have received airtimeValidation in this order:
      | phoneNumber   | currencyCode | amount |
      | +254711000100 | KES          | 10     |
    And my airtime is <status>
    And my account at Africa's Talking is <left>

    Examples:
      | answer    | status  | left                 |
      | Validated | Success | 999,999,589.5219 USD |
      | Failed    | Failed  | 999,999,589.6168 USD |
      | validated | Failed  | 999,999,589.6168 USD |

  @money
  Scenario: an application that fails is asked three times, and then the airtime is blocked
    Given I answer questions about airtime with "Validated"
    And I answer callbacks with 500
    When I send 10 KES of airtime to +254711000100
    And 19 seconds pass
    Then my airtime is Queued
    When 1 second passes
    Then my airtime is Failed
    And Africa's Talking has tried airtimeValidation at:
      | time     | answer |
      | 09:00:00 | 500    |
      | 09:00:10 | 500    |
      | 09:00:20 | 500    |
    And my account at Africa's Talking is 999,999,589.6168 USD

  Scenario: an account for which airtime is not activated sends none
    Given my account may not send airtime
    When I send 10 KES of airtime to +254711000001
    Then the answer of Africa's Talking is 201
    And the answer of Africa's Talking has:
      | numSent      | 0                                       |
      | errorMessage | Airtime is not enabled for this account |
    When my account may send airtime
    And I send 10 KES of airtime to +254711000001
    Then the answer of Africa's Talking has:
      | numSent | 1 |

  Scenario: some recipients get no airtime, and the others do
    When I call sendAirtime with:
      | recipients | [{"phoneNumber":"+254711000001","amount":"KES 10"},{"phoneNumber":"12","amount":"KES 10"},{"phoneNumber":"+254711000002","amount":"KES 4"},{"phoneNumber":"+254711000110","amount":"KES 10"}] |
    Then the recipients of the answer are:
      | phoneNumber   | status | errorMessage              |
      | +254711000001 | Sent   | None                      |
      | 12            | Failed | Invalid phone number      |
      | +254711000002 | Failed | The amount is below KES 5 |
      | +254711000110 | Failed | Destination not supported |
    When 1 minute passes
    Then I have received airtimeStatus 1 time
