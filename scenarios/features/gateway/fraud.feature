@gateway @money
Feature: Fraud flags
  Each bulk payment is checked before any money moves: high amounts, many payments in a short time, duplicates.
  A flag for review lets the payment through; a block stores it and moves nothing.

  Scenario Outline: <amount> SLE are <verdict>
    Given a client with 1,000,000 SLE of float
    When the client pays:
      | phoneNumber  | amount   |
      | +23276123100 | <amount> |
      | +23276123101 | 1        |
    Then the verdicts are:
      | status    | fraudFlags.0.code | fraudFlags.0.severity |
      | <verdict> | <flag>            | <severity>            |
      | Accepted  |                   |                       |
    When everything has settled
    Then the payment is <status>
    And Africa's Talking has paid +23276123100 <times> time
    And the sums agree on both sides

    Examples:
      | amount    | verdict  | flag        | severity | status    | times |
      | 9999.99   | Accepted |             |          | Completed | 1     |
      | 49999.99  | Accepted | NEW_BENEFICIARY | Info | Completed | 1     |
      | 50000     | Accepted | HIGH_AMOUNT | Review   | Completed | 1     |
      | 249999.99 | Accepted | HIGH_AMOUNT | Review   | Completed | 1     |
      | 250000    | Blocked  | HIGH_AMOUNT | Block    | Blocked   | 0     |

  Scenario: the eleventh payment within ten minutes is flagged
    Given a client with 10,000 SLE of float
    When the client pays 10 SLE to 10 numbers from +23276123400 on
    And the client pays 10 SLE to +23276123500
    Then the verdicts are:
      | status   | fraudFlags.0.code |
      | Accepted | VELOCITY_COUNT    |
    When 11 minutes pass
    And the client pays 10 SLE to +23276123501
    Then the verdicts are:
      | status   | fraudFlags.0.code |
      | Accepted |                   |

  Scenario: the fifty-first payment within ten minutes is blocked
    Given a client with 10,000 SLE of float
    When the client pays 10 SLE to 50 numbers from +23276123400 on
    And the client pays:
      | phoneNumber  | amount |
      | +23276123500 | 10     |
    Then the answer of the gateway has:
      | code | every_entry_refused |
    And the float of the client is 9,500 SLE
    When everything has settled
    Then Africa's Talking has paid +23276123500 0 times
    And the sums agree on both sides

  Scenario: the same amount to the same number is flagged for two minutes
    Given a client with 10,000 SLE of float
    When the client pays 250 SLE to +23276123100
    And the client pays 250 SLE to +23276123100
    Then the verdicts are:
      | status   | fraudFlags.0.code |
      | Accepted | DUPLICATE         |
    When the client pays 251 SLE to +23276123100
    Then the verdicts are:
      | status   | fraudFlags.0.code |
      | Accepted |                   |
    When 3 minutes pass
    And the client pays 250 SLE to +23276123100
    Then the verdicts are:
      | status   | fraudFlags.0.code |
      | Accepted |                   |

  Scenario: a flag stays with the payment
    Given a client with 100,000 SLE of float
    When the client pays 60,000 SLE to +23276123100
    And everything has settled
    Then the payment has:
      | status                | Completed   |
      | fraudFlags.0.code     | HIGH_AMOUNT |
      | fraudFlags.0.severity | Review      |
