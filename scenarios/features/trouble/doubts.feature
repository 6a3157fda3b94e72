@gateway @africastalking @money
Feature: Mobile money in doubt
  A request without an answer may have been taken. Africa's Talking is asked: by its own id where that is known, else in the list of the
  product's payments. Only what two complete lists do not have was not taken; the second comes five minutes after the request at least.

  Background:
    Given a client with 10,000 SLE of float

  Scenario: a payment is found in the list, whatever its notification does
    Given Africa's Talking does what is asked but breaks the connection once for mobileB2C
    And Africa's Talking loses its callbacks
    When the client pays 250 SLE to +23276123100
    And 59 seconds pass
    Then the payment is Processing
    And the sums agree on both sides but for 250 SLE in doubt
    When 1 second passes
    Then the payment is Completed
    And Africa's Talking has received mobileB2C 1 time
    And the sums agree on both sides

  Scenario: a payment that failed is found in the list
    Given Africa's Talking does what is asked but never answers once for mobileB2C
    And Africa's Talking loses its callbacks
    When the client pays 250 SLE to +23276123103
    And 10 minutes pass
    Then the payment is Failed
    And the float of the client is 10,000 SLE
    And the sums agree on both sides

  Scenario Outline: a list that <trouble> proves nothing
    Given Africa's Talking answers 500 once for mobileB2C
    And Africa's Talking <fault> for fetchTransactions
    When the client pays 250 SLE to +23276123100
    And 10 hours pass
    Then the payment is Processing
    And the float of the client is 9,750 SLE
    Given the providers behave again
    When 1 day passes
    Then the payment is Failed
    And Africa's Talking has received mobileB2C 1 time
    And the float of the client is 10,000 SLE
    And the sums agree on both sides

    Examples:
      | trouble        | fault                  |
      | fails          | answers 503            |
      | breaks off     | breaks off its answers |
      | never comes    | never answers          |
      | cannot be read | answers in broken JSON |

  Scenario: a list whose first part is cut short proves nothing
    Given Africa's Talking breaks connections once for mobileB2C
    And Africa's Talking cuts its list of payments short
    When the client pays 250 SLE to +23276123100
    And the client submits a batch of 150 payouts of 10 SLE from +23276124400 on
    And the client processes the batch
    And 1 hour passes
    Then the payment is Processing
    And the batch is Completed
    Given the providers behave again
    When 1 hour passes
    Then the payment is Failed
    And the float of the client is 8,500 SLE
    And the sums agree on both sides

  Scenario: what was not taken can be retried, and is paid once
    Given Africa's Talking breaks connections once for mobileB2C
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
    And the client processes the batch
    And 7 minutes pass
    And the client retries all items
    Then the answer of the gateway has:
      | code | nothing_failed |
    When 3 minutes pass
    Then the batch is Failed
    When the client retries the failed items
    And 1 minute passes
    Then the batch is Completed
    And Africa's Talking has paid +23276123100 1 time
    And the sums agree on both sides

  @slow-provider
  Scenario: payments in a queue that stalls stay Processing, and are not paid again
    Given the queue of payments stalls for 10 hours
    When the client submits a batch of 25 payouts of 10 SLE from +23276123400 on
    And the client processes the batch
    And 9 hours pass
    Then the batch is Processing
    When the client retries all items
    Then the answer of the gateway has:
      | code | nothing_failed |
    When 2 hours pass
    Then the batch is Completed
    And Africa's Talking has received mobileB2C 3 times
    And the float of the client is 9,750 SLE
    And the sums agree on both sides

  @slow-provider
  Scenario: a payment in doubt that waits in a queue which stalls has not failed
    Given the queue of payments stalls for 10 hours
    And Africa's Talking does what is asked but answers 500 once for mobileB2C
    When the client pays 250 SLE to +23276123100
    And 9 hours pass
    Then the payment is Processing
    When 2 hours pass
    Then the payment is Completed
    And Africa's Talking has received mobileB2C 1 time
    And the sums agree on both sides

  Scenario: a payment that a list of three parts does not have was not taken
    Given Africa's Talking breaks connections once for mobileB2C
    When the client pays 250 SLE to +23276123100
    And the client submits a batch of 250 payouts of 10 SLE from +23276124400 on
    And the client processes the batch
    And 7 minutes pass
    Then the payment is Processing
    When 1 minute passes
    Then the payment is Failed
    And the batch is Completed
    # Three lists, each of three parts and an empty one.
    And Africa's Talking has received fetchTransactions 12 times
    And the float of the client is 7,500 SLE
    And the sums agree on both sides

  Scenario Outline: a payment of another application of the account, which names <reference>
    Given Africa's Talking breaks connections once for mobileB2C
    When the client pays 250 SLE to +23276123100
    And I call mobileB2C with:
      | productName                         | payouts      |
      | recipients.0.phoneNumber            | +23276123100 |
      | recipients.0.currencyCode           | SLE          |
      | recipients.0.amount                 | 250          |
      | recipients.0.metadata.transactionId | <reference>  |
    And 10 minutes pass
    Then the payment is Failed
    And the float of the client is 10,000 SLE

    Examples:
      | reference                            |
      | invoice 1                            |
      | 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11 |

  @slow-provider
  Scenario: a payment of another application to the same number, which names no reference, may be the client's
    Given Africa's Talking breaks connections once for mobileB2C
    When the client pays 250 SLE to +23276123100
    And I call mobileB2C with:
      | productName               | payouts      |
      | recipients.0.phoneNumber  | +23276123100 |
      | recipients.0.currencyCode | SLE          |
      | recipients.0.amount       | 250          |
    And 2 days pass
    Then the payment has:
      | status            | Processing      |
      | fraudFlags.0.code | NO_FINAL_ANSWER |
    And the float of the client is 9,750 SLE
