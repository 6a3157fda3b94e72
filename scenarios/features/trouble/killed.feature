@gateway @money @slow-provider @own-process
Feature: The gateway killed and started again
  Its process can end at any moment: before a request arrives, between the debit and the answer, before the callback.
  Started again on its database it goes on: nothing is paid twice, and nothing is left open that its rules would end.

  Scenario: killed after the answers, before the callbacks, which find nobody
    Given a gateway in a process of its own
    When the client submits a batch:
      | destination   | amount |
      | +23276123200  | 250    |
      | +254711000200 | 100    |
    And the client processes the batch
    And the gateway is killed
    And 1 minute passes
    And the gateway starts again
    And 1 hour passes
    Then the batch is Completed
    And nothing is left Processing
    And Africa's Talking has received mobileB2C 1 time
    And DT One has received postTransactionAsync 1 time
    And the float of the client is 9,999,650 SLE
    And the sums agree on both sides

  Scenario: killed between the debits and the answers
    Given a gateway in a process of its own
    And Africa's Talking does what is asked but never answers once for mobileB2C
    And DT One does what is asked but never answers once for postTransactionAsync
    When the client submits a batch:
      | destination   | amount |
      | +23276123200  | 250    |
      | +254711000200 | 100    |
    And the client processes the batch
    And the gateway is killed
    And the gateway starts again
    Then the batch is Processing
    When 1 hour passes
    Then the batch is Completed
    And nothing is left Processing
    And Africa's Talking has paid +23276123200 1 time
    And DT One has paid +254711000200 1 time
    And the sums agree on both sides

  Scenario: killed before the request reaches DT One
    Given a gateway in a process of its own
    And DT One never answers once for postTransactionAsync
    When the client submits a batch:
      | destination   | amount |
      | +254711000200 | 250    |
    And the client processes the batch
    And the gateway is killed
    And the gateway starts again
    And 1 hour passes
    Then the batch is Completed
    And DT One has paid +254711000200 1 time
    And the sums agree on both sides

  Scenario: killed before the request reaches Africa's Talking
    Given a gateway in a process of its own
    And Africa's Talking never answers once
    When the client submits a batch:
      | destination  | amount |
      | +23276123200 | 250    |
    And the client processes the batch
    And the gateway is killed
    And the gateway starts again
    And 2 days pass
    Then nothing is left Processing
    And the sums agree on both sides

  Scenario: killed between the callback and the question that would follow
    Given a gateway in a process of its own
    When the client submits a batch:
      | destination   | amount |
      | +254711000200 | 250    |
      | +254711000202 | 100    |
    And the client processes the batch
    And 20 seconds pass
    Then the batch is PartiallyFailed
    When the gateway is killed
    And 10 minutes pass
    And the gateway starts again
    And 1 hour passes
    Then the batch is PartiallyFailed
    And DT One has delivered transactionUpdated 2 times
    And the float of the client is 9,999,750 SLE
    And the sums agree on both sides

  Scenario: killed between the lost callback and the question that makes up for it
    Given a gateway in a process of its own
    And DT One loses its callbacks
    When the client submits a batch:
      | destination   | amount |
      | +254711000200 | 250    |
    And the client processes the batch
    And 30 seconds pass
    Then the batch is Processing
    When the gateway is killed
    And the gateway starts again
    And 1 hour passes
    Then the batch is Completed
    And DT One has received postTransactionAsync 1 time
    And the sums agree on both sides

  Scenario: a batch and a key that were stored before are known after
    Given a gateway in a process of its own
    When the client submits a batch:
      | destination  | amount |
      | +23276123200 | 100    |
    Given the next request has the idempotency key "wages-1"
    When the client pays 250 SLE to +23276123100
    And 1 minute passes
    And the gateway is killed
    And the gateway starts again
    And the client sends the same request again
    Then the gateway has answered the same as before
    And the payment is Completed
    And Africa's Talking has received mobileB2C 1 time
    And the batch is Pending
    When the client processes the batch
    And 1 minute passes
    Then the batch is Completed
    And the float of the client is 9,999,650 SLE
    And the sums agree on both sides
