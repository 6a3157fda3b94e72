@gateway @money
Feature: Bulk payments
  A client pays subscribers at home in cash and abroad in airtime, each payment by the rail of its number.
  Money leaves the float when it is sent, and comes back when the provider refuses it or takes it back.

  @smoke
  Scenario: cash at home and airtime abroad are paid in one request
    Given a client with 10,000 SLE of float
    When the client pays:
      | phoneNumber   | amount |
      | +23276123100  | 250    |
      | +254711000100 | 100    |
    Then the verdicts are:
      | status   | destinationMasked |
      | Accepted | *                 |
      | Accepted | *                 |
    When 5 seconds pass
    Then all payments are Completed
    And the float of the client is 9,650 SLE
    And the sums agree on both sides

  Scenario: the float is taken when a payment is sent, not when it is completed
    Given a client with 1,000 SLE of float
    When the client pays 600 SLE to +23276123300
    Then the payment is Processing
    And the float of the client is 400 SLE
    When the client pays 600 SLE to +23276123301
    Then the answer of the gateway has:
      | code | every_entry_refused |
    And Africa's Talking has received mobileB2C 1 time
    When everything has settled
    Then the sums agree on both sides

  Scenario: what does not fit into the float is rejected, and the rest is paid
    Given a client with 500 SLE of float
    When the client pays:
      | phoneNumber  | amount |
      | +23276123100 | 400    |
      | +23276123101 | 101    |
      | +23276123200 | 100    |
    Then the verdicts are:
      | status   | reason                         |
      | Accepted | null                           |
      | Rejected | The client's float is too low. |
      | Accepted | null                           |
    When everything has settled
    Then the float of the client is 0 SLE
    And the sums agree on both sides

  Scenario: a number in national form is paid like its international form
    Given a client with 1,000 SLE of float
    When the client pays:
      | phoneNumber | amount |
      | 076123100   | 250    |
    And 5 seconds pass
    Then Africa's Talking has paid +23276123100 1 time

  Scenario: a client without airtime pays nobody abroad
    Given client "Local" with 1,000 SLE of float and no airtime
    When the client pays 100 SLE to +254711000100
    Then the answer of the gateway has:
      | code | every_entry_refused |
    And DT One has received no postTransactionAsync
    And the float of the client is 1,000 SLE

  Scenario: an amount of the least unit is paid to the cent
    Given a client with 1 SLE of float
    When the client pays 0.01 SLE to +23276123100
    And everything has settled
    Then the payment is Completed
    And the float of the client is 0.99 SLE
    And the sums agree on both sides

  @slow-provider
  Scenario: a reversal after two days gives the money back
    Given a client with 1,000 SLE of float
    And DT One reverses transactions two days later
    When the client pays 250 SLE to +254711000100
    And 1 day passes
    Then the payment is Completed
    And the float of the client is 750 SLE
    When 2 days pass
    Then the payment is Reversed
    And the float of the client is 1,000 SLE
    And the sums agree on both sides

  Scenario: a payment is made once although the provider never answers
    Given a client with 10,000 SLE of float
    And Africa's Talking does what is asked but never answers once
    When the client pays 250 SLE to +23276123100
    And 10 minutes pass
    Then the payment is Completed
    And Africa's Talking has received mobileB2C 1 time
    And the sums agree on both sides
