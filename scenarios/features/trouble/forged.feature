@gateway @money
Feature: Forged callbacks to the gateway
  Neither provider signs its callbacks: a secret token in the address lets them in, and their content is compared.
  A stranger must neither end a payment nor move money.

  Background:
    Given a client with 1,000 SLE of float

  @africastalking
  Scenario: a notification to a guessed address is refused
    When the client pays 250 SLE to +23276123303
    And a stranger sends paymentNotification to a guessed address of the gateway with:
      | category                      | MobileB2C    |
      | status                        | Success      |
      | transactionId                 | ATPid_1      |
      | value                         | SLE 250.0000 |
      | destination                   | +23276123303 |
      | requestMetadata.transactionId | the payment  |
    Then the stranger is answered 404
    And the payment is Processing
    When everything has settled
    Then the payment has:
      | status       | Failed |
      | fraudFlags.0 |        |
    And the float of the client is 1,000 SLE
    And the sums agree on both sides

  @dtone
  Scenario: a transaction to a guessed address is refused
    When the client pays 250 SLE to +254711000302
    And a stranger sends transactionUpdated to a guessed address of the gateway with:
      | external_id          | the payment |
      | id                   | 1           |
      | status.message       | COMPLETED   |
      | status.class.message | COMPLETED   |
    Then the stranger is answered 404
    And the payment is Processing
    When everything has settled
    Then the payment is Failed
    And the float of the client is 1,000 SLE
    And the sums agree on both sides

  Scenario: a delivery report to a guessed address is refused
    When the client sends "You are paid" to +23276123930
    And a stranger sends deliveryReport to a guessed address of the gateway with:
      | id     | ATXid_1 |
      | status | Success |
    Then the stranger is answered 404
    And the message is Sent and its delivery unknown

  @africastalking
  Scenario: a notification with the right token about another amount moves no money
    When the client pays 250 SLE to +23276123303
    And a stranger sends the gateway paymentNotification with:
      | category                      | MobileB2C    |
      | status                        | Success      |
      | transactionId                 | ATPid_1      |
      | value                         | SLE 1.0000   |
      | destination                   | +23276123303 |
      | requestMetadata.transactionId | the payment  |
    Then the stranger is answered 200
    And the payment has:
      | status            | Processing   |
      | fraudFlags.0.code | CONTRADICTED |
    And the float of the client is 750 SLE
    When everything has settled
    Then the payment is Failed
    And the float of the client is 1,000 SLE

  @africastalking
  Scenario: a notification with the right token about another reference moves no money
    When the client pays 250 SLE to +23276123303
    And a stranger sends the gateway paymentNotification with:
      | category                      | MobileB2C    |
      | status                        | Success      |
      | transactionId                 | ATPid_1      |
      | value                         | SLE 250.0000 |
      | destination                   | +23276123303 |
      | requestMetadata.transactionId | the payment  |
    Then the payment has:
      | status            | Processing   |
      | fraudFlags.0.code | CONTRADICTED |
    And the float of the client is 750 SLE

  @dtone
  Scenario: a transaction with the right token about another amount has DT One asked
    When the client pays 250 SLE to +254711000302
    And a stranger sends the gateway transactionUpdated with:
      | external_id                         | the payment |
      | id                                  | 1           |
      | status.message                      | COMPLETED   |
      | status.class.message                | COMPLETED   |
      | requested_values.destination.amount | 1           |
      | requested_values.destination.unit   | KES         |
    And 1 second passes
    Then DT One has received getTransactions 1 time
    And the payment has:
      | status            | Processing   |
      | fraudFlags.0.code | CONTRADICTED |
    When everything has settled
    Then the payment is Failed
    And the float of the client is 1,000 SLE

  @africastalking
  Scenario: a notification about nobody's payment is taken and changes nothing
    When the client pays 250 SLE to +23276123100
    And a stranger sends the gateway paymentNotification with:
      | category                      | MobileB2C                            |
      | status                        | Success                              |
      | transactionId                 | ATPid_1                              |
      | value                         | SLE 250.0000                         |
      | requestMetadata.transactionId | 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11 |
    Then the stranger is answered 200
    When everything has settled
    Then the payment has:
      | status       | Completed |
      | fraudFlags.0 |           |
    And the sums agree on both sides

  Scenario: a delivery report that contradicts a final one changes nothing
    When the client sends "You are paid" to +23276123901
    And 1 minute passes
    When Africa's Talking sends the last deliveryReport again with:
      | status | Success |
    Then the message is Sent and its delivery Failed
