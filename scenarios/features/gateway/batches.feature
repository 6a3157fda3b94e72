@gateway @money
Feature: Batches
  A batch is paid item by item by both rails; what fails is tried again, and what was paid never is.
  In the end the float, the ledger and the providers agree to the cent.

  @smoke
  Scenario: a batch is submitted, processed and completed
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination   | amount |
      | +23276123100  | 250    |
      | +254711000100 | 100    |
    Then the batch is Pending
    And the float of the client is 10,000 SLE
    When the client processes the batch
    Then the batch is Processing
    And the float of the client is 9,650 SLE
    When 5 seconds pass
    Then the batch has:
      | status           | Completed |
      | counts.processed | 2         |
      | completedAt      | *         |
    And the sums agree on both sides

  Scenario: some items fail, at once and later, on both rails
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination   | amount |
      | +23276123100  | 100    |
      | +23276123102  | 100    |
      | +23276123203  | 100    |
      | +254711000100 | 100    |
      | +254711000204 | 100    |
    And the client processes the batch
    And everything has settled
    Then the batch is PartiallyFailed
    And the items are:
      | status    | retryCount | failureReason                                    |
      | Processed | 0          | null                                             |
      | Failed    | 0          | *                                                |
      | Failed    | 0          | The recipient is barred from receiving payments. |
      | Processed | 0          | null                                             |
      | Failed    | 0          | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE          |
    And the float of the client is 9,800 SLE
    And the sums agree on both sides

  Scenario: every item fails
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination   | amount |
      | +23276123104  | 100    |
      | +254711000106 | 100    |
    And the client processes the batch
    And everything has settled
    Then the batch is Failed
    And the float of the client is 10,000 SLE
    And the sums agree on both sides

  Scenario: failed items are retried, and paid ones are not
    Given a client with 10,000 SLE of float
    And transactions of DT One end DECLINED
    When the client submits a batch:
      | destination   | amount |
      | +23276123100  | 250    |
      | +254711000100 | 100    |
    And the client processes the batch
    And 1 minute passes
    Then the batch is PartiallyFailed
    Given the providers behave again
    When the client retries all items
    And 1 minute passes
    Then the batch is Completed
    And the items are:
      | status    | retryCount |
      | Processed | 0          |
      | Processed | 1          |
    And Africa's Talking has paid +23276123100 1 time
    And DT One has paid +254711000100 1 time
    And the float of the client is 9,650 SLE
    And the sums agree on both sides

  Scenario: an item is retried three times at most
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination  | amount |
      | +23276123103 | 250    |
    And the client processes the batch
    And 1 minute passes
    And the client retries the failed items
    And 1 minute passes
    And the client retries the failed items
    And 1 minute passes
    And the client retries the failed items
    And 1 minute passes
    And the client retries the failed items
    Then the answer of the gateway has:
      | code | retry_limit_reached |
    And the items are:
      | status | retryCount |
      | Failed | 3          |
    And Africa's Talking has received mobileB2C 4 times
    And the float of the client is 10,000 SLE
    And the sums agree on both sides

  Scenario: a batch above the float pays nobody
    Given a client with 500 SLE of float
    When the client submits a batch:
      | destination   | amount |
      | +23276123100  | 300    |
      | +254711000100 | 201    |
    And the client processes the batch
    Then the answer of the gateway has:
      | code | insufficient_float |
    And the batch is Pending
    And Africa's Talking has received no mobileB2C
    And the float of the client is 500 SLE
    And the sums agree on both sides

  Scenario: a batch with a number that cannot be paid is refused as a whole
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
      | 12           | 250    |
    Then the answer of the gateway has:
      | code | unsupported_destination |

  Scenario: a batch that is processed twice pays once
    Given a client with 10,000 SLE of float
    When the client submits a batch of 12 payouts of 10 SLE from +23276123400 on
    And the client processes the batch
    And the client sends the same request again
    Then the answer of the gateway has:
      | processedCount   | 0          |
      | skippedCount     | 12         |
      | skipped.0.reason | NotPending |
    When everything has settled
    Then the batch is Completed
    And Africa's Talking has received mobileB2C 2 times
    And the float of the client is 9,880 SLE
    And the sums agree on both sides

  Scenario: nothing is retried while all is under way
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination  | amount |
      | +23276123300 | 250    |
    And the client processes the batch
    And the client retries all items
    Then the answer of the gateway has:
      | code | nothing_failed |
    When everything has settled
    Then Africa's Talking has paid +23276123300 1 time
    And the sums agree on both sides

  @slow-provider
  Scenario: an item whose airtime is reversed has failed, and can be paid again
    Given a client with 1,000 SLE of float
    And DT One reverses transactions two days later
    When the client submits a batch:
      | destination   | amount |
      | +254711000100 | 250    |
    And the client processes the batch
    And 3 days pass
    Then the batch is Failed
    And the float of the client is 1,000 SLE
    Given the providers behave again
    When the client retries the failed items
    And 1 minute passes
    Then the batch is Completed
    And the float of the client is 750 SLE
    And the sums agree on both sides


  Scenario: a number with the international prefix 00 is a number, not a bank account
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination    | amount |
      | 0023276123100  | 250    |
      | 00254711000100 | 100    |
    Then the answer of the gateway is 201
    When the client processes the batch
    And everything has settled
    Then Africa's Talking has paid +23276123100 1 time
    And DT One has paid +254711000100 1 time
