@gateway @money
Feature: Idempotency keys
  A client that got no answer sends its request again; with the same key the second has no second effect.
  A key belongs to one body, one operation and one client, and is kept for 30 days.

  Background:
    Given a client with 10,000 SLE of float

  Scenario: a payment that is sent again with its key is made once
    Given the next request has the idempotency key "wages-1"
    When the client pays 250 SLE to +23276123100
    And the client sends the same request again
    Then the gateway has answered the same as before
    When everything has settled
    Then Africa's Talking has paid +23276123100 1 time
    And the float of the client is 9,750 SLE
    And the sums agree on both sides

  Scenario: a payment that is sent again without a key is made twice
    When the client pays 250 SLE to +23276123100
    And the client sends the same request again
    And everything has settled
    Then Africa's Talking has paid +23276123100 2 times
    And the sums agree on both sides

  @slow-provider
  Scenario: a key is known after weeks
    Given the next request has the idempotency key "wages-1"
    When the client pays 250 SLE to +23276123100
    And 30 days pass
    And the client sends the same request again
    Then the gateway has answered the same as before
    And Africa's Talking has received mobileB2C 1 time

  Scenario: a key with another body is refused
    Given the next request has the idempotency key "wages-1"
    When the client pays 250 SLE to +23276123100
    Given the next request has the idempotency key "wages-1"
    When the client pays 260 SLE to +23276123100
    Then the answer of the gateway has:
      | code | idempotency_key_reused |
    And Africa's Talking has received mobileB2C 1 time

  Scenario: a request that was refused leaves its key unused
    Given the next request has the idempotency key "wages-1"
    When the client pays 20,000 SLE to +23276123100
    Then the answer of the gateway is 422
    Given the next request has the idempotency key "wages-1"
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200

  Scenario: a batch that is submitted again with its key is one batch
    Given the next request has the idempotency key "batch-1"
    When the client submits a batch of 3 payouts of 10 SLE from +23276123400 on
    And the client sends the same request again
    Then the gateway has answered the same as before

  Scenario: a batch that is processed again with its key is paid once
    When the client submits a batch of 3 payouts of 10 SLE from +23276123400 on
    Given the next request has the idempotency key "process-1"
    When the client processes the batch
    And the client sends the same request again
    Then the gateway has answered the same as before
    And Africa's Talking has received mobileB2C 1 time
    When everything has settled
    Then the sums agree on both sides

  Scenario: a retry that is sent again with its key is made once
    When the client submits a batch:
      | destination  | amount |
      | +23276123103 | 250    |
    And the client processes the batch
    And 1 minute passes
    Given the next request has the idempotency key "retry-1"
    When the client retries the failed items
    And 1 minute passes
    And the client sends the same request again
    Then the gateway has answered the same as before
    When 1 minute passes
    Then the items are:
      | status | retryCount |
      | Failed | 1          |

  Scenario: a message that is sent again with its key is sent once
    Given the next request has the idempotency key "sms-1"
    When the client sends "You are paid" to +23276123900
    And the client sends the same request again
    Then the gateway has answered the same as before
    And Africa's Talking has received sendMessage 1 time

  Scenario: a blocked payment that is sent again with its key counts once for later checks
    Given client "Rich" with 1,000,000 SLE of float
    And the next request has the idempotency key "high-1"
    When the client pays 250,000 SLE to +23276123100
    And the client sends the same request again
    And the client sends the same request again
    And the client pays 10 SLE to 9 numbers from +23276123400 on
    Then the answer of the gateway has:
      | accepted | 9 |
      | flagged  | 0 |
