@gateway @money
Feature: Limits, known receivers and the blocklist
  What a client has paid before decides about its next payment: the sum of its day in UTC, and whom it has paid.
  A receiver on the blocklist is paid by nobody.

  Scenario: a client pays up to its limit of the day, and not a cent more
    Given a client with 10,000 SLE of float
    And the client may pay 1,000 SLE a day
    When the client pays:
      | phoneNumber  | amount |
      | +23276123100 | 600    |
      | +23276123200 | 400.01 |
      | +23276123101 | 400    |
    Then the verdicts are:
      | status   | fraudFlags.0.code | fraudFlags.0.severity |
      | Accepted |                   |                       |
      | Blocked  | DAILY_LIMIT       | Block                 |
      | Accepted |                   |                       |
    When the client pays 0.01 SLE to +23276123100
    Then the answer of the gateway has:
      | code | every_entry_refused |
    And the float of the client is 9,000 SLE
    When everything has settled
    Then Africa's Talking has paid +23276123200 0 times
    And the sums agree on both sides

  Scenario: the limit of the day begins again at midnight in UTC
    Given a client with 10,000 SLE of float
    And the client may pay 1,000 SLE a day
    When it is 23:59
    And the client pays 1,000 SLE to +23276123100
    And the client pays 1 SLE to +23276123100
    Then the answer of the gateway is 422
    When 59999 milliseconds pass
    And the client pays 1 SLE to +23276123100
    Then the answer of the gateway is 422
    When 1 millisecond passes
    And the client pays 1,000 SLE to +23276123100
    Then the answer of the gateway is 200

  Scenario: a payment that has failed gives its part of the limit back
    Given a client with 10,000 SLE of float
    And the client may pay 1,000 SLE a day
    When the client pays 1,000 SLE to +23276123103
    And the client pays 1 SLE to +23276123100
    Then the answer of the gateway is 422
    When everything has settled
    And the client pays 1,000 SLE to +23276123100
    Then the answer of the gateway is 200
    When everything has settled
    Then Africa's Talking has paid +23276123100 1 time
    And the float of the client is 9,000 SLE
    And the sums agree on both sides

  Scenario: a limit that is raised counts at once
    Given a client with 10,000 SLE of float
    And the client may pay 1,000 SLE a day
    When the client pays 1,001 SLE to +23276123100
    Then the answer of the gateway is 422
    When the client may pay 1,001 SLE a day
    And the client pays 1,001 SLE to +23276123100
    Then the answer of the gateway is 200

  Scenario: what another client pays does not use the limit up
    Given client "Acme" with 10,000 SLE of float
    And the client may pay 1,000 SLE a day
    And client "Zenith" with 10,000 SLE of float
    When the client pays 1,000 SLE to +23276123100
    Given the client is "Acme"
    When the client pays 1,000 SLE to +23276123100
    Then the answer of the gateway is 200

  Scenario: a batch uses the limit up, and is refused whole above it
    Given a client with 10,000 SLE of float
    And the client may pay 1,000 SLE a day
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 600    |
      | +23276123101 | 401    |
    And the client processes the batch
    Then the answer of the gateway has:
      | code | daily_limit_reached |
    And the batch is Pending
    And the float of the client is 10,000 SLE
    When the client may pay 1,001 SLE a day
    And the client processes the batch
    Then the answer of the gateway is 200
    When the client pays 1 SLE to +23276123102
    Then the answer of the gateway is 422

  Scenario: the first payment of 10,000 SLE or more to a receiver is marked
    Given a client with 100,000 SLE of float
    When the client pays:
      | phoneNumber  | amount  |
      | +23276123100 | 9999.99 |
      | +23276123101 | 10000   |
      | +23276123100 | 10000   |
      | +23276123101 | 10001   |
    Then the verdicts are:
      | status   | fraudFlags.0.code | fraudFlags.0.severity |
      | Accepted |                   |                       |
      | Accepted | NEW_BENEFICIARY   | Info                  |
      | Accepted |                   |                       |
      | Accepted |                   |                       |

  Scenario: a receiver on the blocklist stops one payment of a request, however it is written
    Given a client with 10,000 SLE of float
    And +23276123100 is put on the blocklist
    When the client pays:
      | phoneNumber   | amount |
      | 076123100     | 100    |
      | 0023276123100 | 100    |
      | +23276123101  | 100    |
    Then the verdicts are:
      | status   | fraudFlags.0.code | fraudFlags.0.severity |
      | Blocked  | BLOCKLISTED       | Block                 |
      | Blocked  | BLOCKLISTED       | Block                 |
      | Accepted |                   |                       |
    When everything has settled
    Then Africa's Talking has paid +23276123100 0 times
    And the float of the client is 9,900 SLE

  Scenario: a receiver that is taken off the blocklist is paid again
    Given a client with 10,000 SLE of float
    And +23276123100 is put on the blocklist
    When the client pays 100 SLE to +23276123100
    Then the answer of the gateway is 422
    When +23276123100 is taken off the blocklist
    And the client pays 100 SLE to +23276123100
    Then the verdicts are:
      | status   | fraudFlags.0.code |
      | Accepted |                   |

  Scenario: a batch with a receiver on the blocklist is not taken
    Given a client with 10,000 SLE of float
    And +23276123100 is put on the blocklist
    When the client submits a batch:
      | destination  | amount |
      | +23276123101 | 100    |
      | 076123100    | 100    |
    Then the answer of the gateway has:
      | code   | unsupported_destination           |
      | detail | These items cannot be paid: 1.    |

  Scenario: an item whose receiver is listed after its submission fails, and is paid once it is taken off
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 100    |
      | +23276123101 | 100    |
    And +23276123100 is put on the blocklist
    And the client processes the batch
    And everything has settled
    Then the items are:
      | status    | failureReason |
      | Failed    | The destination is on the blocklist: ask the operator of the gateway. |
      | Processed | null          |
    And the batch is PartiallyFailed
    When the client retries the failed items
    Then the answer of the gateway is 422
    When +23276123100 is taken off the blocklist
    And the client retries the failed items
    And everything has settled
    Then the batch is Completed
    And Africa's Talking has paid +23276123100 1 time
    And the sums agree on both sides

  Scenario: airtime is sent once the client may send it
    Given client "Local" with 1,000 SLE of float and no airtime
    When the client pays 100 SLE to +254711000100
    Then the answer of the gateway is 422
    When the client may send airtime
    And the client pays 100 SLE to +254711000100
    Then the answer of the gateway is 200
    When everything has settled
    Then the payment is Completed

  Scenario: airtime of a batch is not sent, nor tried again, when the client may not send it any more
    Given a client with 1,000 SLE of float
    When the client submits a batch:
      | destination   | amount |
      | +254711000100 | 100    |
    And the client may not send airtime any more
    And the client processes the batch
    Then the batch is Failed
    When the client retries the failed items
    Then the answer of the gateway has:
      | code | unsupported_destination |
    And DT One has received no postTransactionAsync
    And the float of the client is 1,000 SLE
    When the client may send airtime
    And the client retries the failed items
    And everything has settled
    Then the batch is Completed
