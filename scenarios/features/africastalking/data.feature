@africastalking @money
Feature: Mobile data
  A bundle that is queued is not yet with the subscriber: the notification says how it ended.
  The wallet pays when the bundle is queued, and gets its money back when it fails.

  Scenario Outline: <bundle> costs <value>
    Given my wallet at Africa's Talking is set to 1,000 KES
    When I buy <bundle> for +254711000100
    Then the recipients of the answer are:
      | phoneNumber   | status | value   |
      | +254711000100 | Queued | <value> |
    And my wallet at Africa's Talking is <left>
    When 3 seconds pass
    Then I have received paymentNotification in this order:
      | category   | destination   | status  | value   |
      | MobileData | +254711000100 | Success | <value> |

    Examples:
      | bundle        | value        | left        |
      | 7 MB a day    | KES 5.0000   | 995 KES     |
      | 1 GB a week   | KES 200.0000 | 800 KES     |
      | 10 GB a month | KES 800.0000 | 200 KES     |
      | 3 MB a day    | KES 2.1429   | 997.8571 KES |

  Scenario Outline: data for a number that ends in <suffix> is <status> after <time>
    Given my wallet at Africa's Talking is set to 100 KES
    When I buy 7 MB a day for +254711000<suffix>
    And <almost> pass
    Then my data is Queued
    And my wallet at Africa's Talking is 95 KES
    When 1 millisecond passes
    Then my data is <status>
    And my wallet at Africa's Talking is <left>
    And I have received paymentNotification 1 time

    Examples:
      | suffix | time       | almost              | status  | left    |
      | 200    | 20 seconds | 19999 milliseconds  | Success | 95 KES  |
      | 103    | 3 seconds  | 2999 milliseconds   | Failed  | 100 KES |
      | 304    | 5 minutes  | 299999 milliseconds | Failed  | 100 KES |

  Scenario: a wallet that covers two bundles of three buys two
    Given my wallet at Africa's Talking is set to 14.9999 KES
    When I buy 7 MB a day for 3 numbers from +254711000000 on
    Then the recipients of the answer are:
      | phoneNumber   | status              | errorMessage        |
      | +254711000000 | Queued              |                     |
      | +254711000001 | Queued              |                     |
      | +254711000002 | InsufficientBalance | Insufficient Credit |
    And my wallet at Africa's Talking is 4.9999 KES
    When 1 minute passes
    Then I have received paymentNotification 2 times

  Scenario: a bundle that does not exist is no request, and one of nothing is refused in its entry
    Given my wallet at Africa's Talking is set to 100 KES
    When I call sendMobileData with:
      | productName               | Data          |
      | recipients.0.phoneNumber  | "+254711000100" |
      | recipients.0.quantity     | 7             |
      | recipients.0.unit         | MB            |
      | recipients.0.validity     | Year          |
    Then the answer of Africa's Talking is 400
    When I buy 0 MB a day for +254711000100
    Then the recipients of the answer are:
      | phoneNumber   | status         | transactionId |
      | +254711000100 | InvalidRequest |               |
    And my wallet at Africa's Talking is 100 KES

  Scenario: data for a country that is not served is refused
    When I buy 7 MB a day for +12025550147
    Then the recipients of the answer are:
      | phoneNumber  | status       | errorMessage              |
      | +12025550147 | NotSupported | Destination not supported |
    When 1 minute passes
    Then Africa's Talking has sent no paymentNotification

  Scenario: data that is bought twice with one key is bought once
    Given my wallet at Africa's Talking is set to 100 KES
    When I buy 7 MB a day for +254711000100 with the key "order-1"
    And I buy 7 MB a day for +254711000100 with the key "order-1"
    And 1 minute passes
    Then I have received paymentNotification 1 time
    And my wallet at Africa's Talking is 95 KES

  Scenario: bundles leave in the order in which they were bought
    Given the queue of data lets 1 leave in 10 seconds
    When I buy 7 MB a day for 3 numbers from +254711000000 on
    And 10 seconds pass
    Then 1 waits in the queue of data
    When 13 seconds pass
    Then I have received paymentNotification in this order:
      | destination   |
      | +254711000000 |
      | +254711000001 |
      | +254711000002 |
