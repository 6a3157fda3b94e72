@gateway @money
Feature: Callbacks to the gateway that go wrong
  A payment ends by a callback or by asking its provider, which makes up for callbacks that are lost.
  Whatever happens to a callback on its way, nobody is paid twice and both sides agree.

  Background:
    Given a client with 1,000 SLE of float

  @dtone
  Scenario: a lost transactionUpdated is made up for by asking
    Given DT One loses its callbacks
    When the client pays 250 SLE to +254711000100
    And 59 seconds pass
    Then the payment is Processing
    When 1 second passes
    Then the payment is Completed
    And the sums agree on both sides

  @dtone
  Scenario: a lost transactionUpdated about a decline is made up for by asking
    Given DT One loses its callbacks
    When the client pays 250 SLE to +254711000202
    And 1 minute passes
    Then the payment is Failed
    And the float of the client is 1,000 SLE
    And the sums agree on both sides

  @africastalking
  Scenario: a paymentNotification whose first attempt is lost comes on schedule
    Given Africa's Talking loses the first attempt of each callback
    When the client pays 250 SLE to +23276123100
    And 5 seconds pass
    Then the payment is Processing
    When 1 minute passes
    Then the payment is Completed
    And the sums agree on both sides

  @africastalking @slow-provider
  Scenario Outline: a paymentNotification that never comes is made up for by asking
    Given Africa's Talking loses its callbacks
    When the client pays 250 SLE to <number>
    And 14 minutes pass
    Then the payment is Processing
    When 1 minute passes
    Then the payment has:
      | status       | <status> |
      | fraudFlags.0 |          |
    And Africa's Talking has received mobileB2C 1 time
    And Africa's Talking has received findTransaction 1 time
    And the float of the client is <float> SLE
    And the sums agree on both sides

    Examples:
      | number       | status    | float |
      | +23276123100 | Completed | 750   |
      | +23276123203 | Failed    | 1,000 |

  @africastalking @slow-provider
  Scenario: a payment whose notification is lost stays Processing while Africa's Talking answers no questions
    Given Africa's Talking loses its callbacks
    And Africa's Talking answers 500 for findTransaction
    When the client pays 250 SLE to +23276123100
    And 2 days pass
    Then the payment has:
      | status            | Processing      |
      | fraudFlags.0.code | NO_FINAL_ANSWER |
    And Africa's Talking has received mobileB2C 1 time
    And the float of the client is 750 SLE
    And the sums agree on both sides but for 250 SLE in doubt

  Scenario Outline: <callback> comes after the provider was asked
    Given <provider> sends its callbacks an hour late
    When the client pays 250 SLE to <number>
    And 50 minutes pass
    Then the payment is Completed
    When 1 hour passes
    Then the payment has:
      | status       | Completed |
      | fraudFlags.0 |           |
    And the float of the client is 750 SLE
    And the sums agree on both sides

    Examples:
      | provider         | callback            | number        |
      | DT One           | transactionUpdated  | +254711000100 |
      | Africa's Talking | paymentNotification | +23276123100  |

  Scenario Outline: <callback> of a payment that has <ended> is doubled
    Given <provider> sends its callbacks twice
    When the client pays 250 SLE to <number>
    And 1 hour passes
    Then <provider> has tried <callback> 2 times
    And the payment has:
      | status       | <status> |
      | fraudFlags.0 |          |
    And the float of the client is <float> SLE
    And the sums agree on both sides

    Examples:
      | provider         | callback            | number        | ended     | status    | float |
      | DT One           | transactionUpdated  | +254711000100 | completed | Completed | 750   |
      | DT One           | transactionUpdated  | +254711000102 | failed    | Failed    | 1,000 |
      | Africa's Talking | paymentNotification | +23276123100  | completed | Completed | 750   |
      | Africa's Talking | paymentNotification | +23276123103  | failed    | Failed    | 1,000 |

  @dtone
  Scenario: transactionUpdated about a reversal comes before that about the completion
    Given transactions of DT One end COMPLETED with:
      | reversedAfter | PT10S |
    And DT One sends its callbacks out of order once
    When the client pays 250 SLE to +254711000100
    And 1 hour passes
    Then the payment has:
      | status       | Reversed |
      | fraudFlags.0 |          |
    And the float of the client is 1,000 SLE
    And the sums agree on both sides

  @dtone @slow-provider
  Scenario: a reversal is told without its completion
    Given DT One reports a reversal without a completion
    And transactions of DT One end COMPLETED with:
      | reversedAfter | P1D |
    When the client pays 250 SLE to +254711000100
    And 2 days pass
    Then the payment is Reversed
    And the float of the client is 1,000 SLE
    And the sums agree on both sides

  @africastalking
  Scenario: notifications of two payments change places
    Given Africa's Talking sends its callbacks out of order once
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
      | +23276123103 | 100    |
    And the client processes the batch
    And 1 hour passes
    Then the items are:
      | status    |
      | Processed |
      | Failed    |
    And the float of the client is 750 SLE
    And the sums agree on both sides

  Scenario Outline: <callback> comes before the answer to the request
    Given <provider> sends its callbacks before the reply
    When the client pays 250 SLE to <number>
    And 5 seconds pass
    Then the payment is Completed
    When 1 hour passes
    Then the payment has:
      | status       | Completed |
      | fraudFlags.0 |           |
    And the sums agree on both sides

    Examples:
      | provider         | callback            | number        |
      | DT One           | transactionUpdated  | +254711000100 |
      | Africa's Talking | paymentNotification | +23276123100  |

  @africastalking
  Scenario: Africa's Talking says that a payment has failed which it has completed
    When the client pays 250 SLE to +23276123100
    And 5 seconds pass
    Then the payment is Completed
    When Africa's Talking sends the last paymentNotification again with:
      | status | Failed |
    Then the payment has:
      | status            | Completed    |
      | fraudFlags.0.code | CONTRADICTED |
    And the float of the client is 750 SLE
    And the sums agree on both sides but for 250 SLE in doubt

  @africastalking
  Scenario: an item is not paid again when Africa's Talking calls it failed and then completed
    Given Africa's Talking says in paymentNotification:
      | status | Failed |
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
    And the client processes the batch
    And 5 seconds pass
    Then the batch is Failed
    Given the providers behave again
    When Africa's Talking sends the last paymentNotification again with:
      | status | Success |
    Then the items are:
      | status    |
      | Processed |
    When the client retries all items
    And 1 hour passes
    Then Africa's Talking has paid +23276123100 1 time
    And the sums agree on both sides but for 250 SLE in doubt

  @africastalking @slow-provider
  Scenario: a late success of the first attempt keeps an item from a second payment
    Given Africa's Talking says in paymentNotification:
      | status | Failed |
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
    And the client processes the batch
    And 5 seconds pass
    Then the batch is Failed
    When the client retries the failed items
    And Africa's Talking sends the last paymentNotification again with:
      | status | Success |
    And 5 seconds pass
    Then the items are:
      | status    | retryCount |
      | Processed | 1          |
    When the client retries all items
    And 1 hour passes
    Then Africa's Talking has received mobileB2C 1 time
    And Africa's Talking has paid +23276123100 1 time

  @africastalking
  Scenario: an item that a notification has called paid is not paid again, although Africa's Talking denies it when it is asked
    When the client submits a batch:
      | destination  | amount |
      | +23276123103 | 250    |
    And the client processes the batch
    And 5 seconds pass
    Then the batch is Failed
    When Africa's Talking sends the last paymentNotification again with:
      | status | Success |
    And 1 hour passes
    Then the batch is Failed
    When the client retries all items
    And 1 hour passes
    Then Africa's Talking has received mobileB2C 1 time

  @dtone
  Scenario Outline: DT One says <said> in its callback, and <truth> when it is asked
    Given DT One says in transactionUpdated:
      | status.class.message | <said> |
      | status.message       | <said> |
      | product.id           | 1      |
    When the client pays 250 SLE to +254711000<suffix>
    And 5 seconds pass
    Then the payment has:
      | status            | <status>     |
      | fraudFlags.0.code | CONTRADICTED |
    And the float of the client is <float> SLE

    Examples:
      | said      | truth    | suffix | status    | float |
      | DECLINED  | complete | 100    | Completed | 750   |
      | COMPLETED | declined | 102    | Failed    | 1,000 |

  Scenario Outline: a <callback> that names another <what> settles nothing
    Given <provider> says in <callback>:
      | <member> | <value> |
    When the client pays 250 SLE to <number>
    And 1 hour passes
    Then the payment has:
      | status            | Completed    |
      | fraudFlags.0.code | CONTRADICTED |
    And the float of the client is 750 SLE
    And the sums agree on both sides but for 250 SLE in doubt

    Examples:
      | provider         | callback            | what     | member                                | value         | number        |
      | Africa's Talking | paymentNotification | amount   | value                                 | SLE 1.0000    | +23276123100  |
      | Africa's Talking | paymentNotification | currency | value                                 | KES 250.0000  | +23276123100  |
      | Africa's Talking | paymentNotification | number   | destination                           | +23276999999  | +23276123100  |
      | DT One           | transactionUpdated  | price    | prices.wholesale.amount               | 99            | +254711000100 |
      | DT One           | transactionUpdated  | amount   | requested_values.destination.amount   | 1             | +254711000100 |
      | DT One           | transactionUpdated  | number   | credit_party_identifier.mobile_number | +254711999999 | +254711000100 |

  @dtone
  Scenario Outline: transactionUpdated cannot be read where DT One <trouble>, so DT One is asked
    Given DT One <trouble>
    When the client pays 250 SLE to +254711000100
    And 30 seconds pass
    Then the payment is Processing
    And DT One has delivered transactionUpdated 0 times
    When 1 minute passes
    Then the payment has:
      | status       | Completed |
      | fraudFlags.0 |           |
    And the sums agree on both sides

    Examples:
      | trouble                  |
      | garbles its callbacks    |
      | breaks off its callbacks |

  @africastalking @slow-provider
  Scenario: paymentNotification cannot be read, and is refused each time
    Given Africa's Talking garbles its callbacks
    When the client pays 250 SLE to +23276123100
    And 5 minutes pass
    Then the payment is Processing
    And Africa's Talking has tried paymentNotification 5 times
    When 1 day passes
    Then Africa's Talking has given up paymentNotification 1 time
    And the payment has:
      | status       | Completed |
      | fraudFlags.0 |           |
    And the sums agree on both sides

  Scenario Outline: <callback> comes again when its acknowledgement is lost
    Given <provider> misses the first answer to each callback
    When the client pays 250 SLE to <number>
    And 1 hour passes
    Then <provider> has tried <callback> 2 times
    And the payment is Completed
    And the float of the client is 750 SLE
    And the sums agree on both sides

    Examples:
      | provider         | callback            | number        |
      | DT One           | transactionUpdated  | +254711000100 |
      | Africa's Talking | paymentNotification | +23276123100  |
