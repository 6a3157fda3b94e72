@gateway @money
Feature: Requests of the gateway that go wrong
  A provider is slow, throttles, breaks off or is away; it may have debited all the same.
  No answer is not a failure: the gateway neither pays twice nor gives up, and both sides agree in the end.

  Background:
    Given a client with 10,000 SLE of float

  @dtone
  Scenario Outline: DT One <trouble>
    Given DT One <trouble> once for postTransactionAsync
    When the client pays 250 SLE to +254711000100
    And 1 hour passes
    Then the payment has:
      | status       | Completed |
      | fraudFlags.0 |           |
    And DT One has paid +254711000100 1 time
    And the float of the client is 9,750 SLE
    And the sums agree on both sides

    Examples: before the debit
      | trouble            |
      | never answers      |
      | breaks connections |
      | answers 500        |
      | answers 503        |

    Examples: after the debit
      | trouble                                      |
      | does what is asked but never answers         |
      | does what is asked but breaks the connection |
      | does what is asked but answers 500           |
      | breaks off its answers                       |
      | answers in broken JSON                       |
      | answers ten seconds late                     |

  @dtone
  Scenario: DT One does what is asked but answers 500 to every creation
    Given DT One does what is asked but answers 500 for postTransactionAsync
    When the client pays 250 SLE to +254711000100
    And 1 hour passes
    Then the payment is Completed
    And DT One has paid +254711000100 1 time
    And the sums agree on both sides

  @africastalking
  Scenario Outline: Africa's Talking <trouble>
    Given Africa's Talking <trouble> once
    When the client pays 250 SLE to +23276123100
    And 1 hour passes
    Then the payment has:
      | status       | Completed |
      | fraudFlags.0 |           |
    And Africa's Talking has received mobileB2C 1 time
    And the float of the client is 9,750 SLE
    And the sums agree on both sides

    Examples: after the debit
      | trouble                                      |
      | does what is asked but never answers         |
      | does what is asked but breaks the connection |
      | does what is asked but answers 500           |
      | answers ten seconds late                     |

  @africastalking
  Scenario Outline: Africa's Talking <trouble> after the debit of a payment that fails later
    Given Africa's Talking <trouble> once
    When the client pays 250 SLE to +23276123203
    And 1 hour passes
    Then the payment is Failed
    And the float of the client is 10,000 SLE
    And the sums agree on both sides

    Examples:
      | trouble                              |
      | does what is asked but never answers |
      | does what is asked but answers 500   |

  @africastalking
  Scenario Outline: Africa's Talking <trouble> and has debited nothing, as two complete lists prove
    Given Africa's Talking <trouble> once for mobileB2C
    When the client pays 250 SLE to +23276123100
    And 5 minutes pass
    Then the payment is Processing
    And the sums agree on both sides but for 250 SLE in doubt
    When 5 minutes pass
    Then the payment has:
      | status       | Failed |
      | fraudFlags.0 |        |
    And Africa's Talking has received mobileB2C 1 time
    And Africa's Talking has paid +23276123100 0 times
    And the float of the client is 10,000 SLE
    And the sums agree on both sides

    Examples:
      | trouble            |
      | never answers      |
      | breaks connections |
      | answers 500        |
      | answers 503        |

  @africastalking
  Scenario: Africa's Talking throttles payouts, and nothing is sent again before lists prove what it has not taken
    Given Africa's Talking takes one request a minute for mobileB2C
    When the client submits a batch of 35 payouts of 10 SLE from +23276123400 on
    And the client processes the batch
    And 4 minutes pass
    Then the batch is Processing
    And the sums agree on both sides but for 250 SLE in doubt
    When 1 hour passes
    Then the batch is PartiallyFailed
    And the float of the client is 9,900 SLE
    And the sums agree on both sides

  @dtone
  Scenario: a storm of 429 at DT One passes, and each is paid once
    Given DT One takes one request a minute
    When the client submits a batch:
      | destination   | amount |
      | +254711000100 | 100    |
      | +254711001100 | 100    |
      | +254711002100 | 100    |
      | +254711003100 | 100    |
      | +254711004100 | 100    |
    And the client processes the batch
    And 5 minutes pass
    Then the batch is Processing
    Given the providers behave again
    When 1 hour passes
    Then the batch is Completed
    And DT One has paid +254711000100 1 time
    And DT One has paid +254711004100 1 time
    And the float of the client is 9,500 SLE
    And the sums agree on both sides

  @dtone @slow-provider
  Scenario Outline: an outage of an hour, in which DT One <trouble>
    Given DT One <trouble>
    When the client submits a batch:
      | destination   | amount |
      | +254711000100 | 100    |
      | +254711001200 | 100    |
      | +254711002202 | 100    |
    And the client processes the batch
    And 1 hour passes
    Then the batch is Processing
    Given the providers behave again
    When 6 hours pass
    Then the batch is PartiallyFailed
    And the items are:
      | status    |
      | Processed |
      | Processed |
      | Failed    |
    And nothing is left Processing
    And the float of the client is 9,800 SLE
    And the sums agree on both sides

    Examples:
      | trouble            |
      | breaks connections |
      | answers 503        |

  @dtone @slow-provider
  Scenario Outline: an outage of an hour, in which DT One <trouble> about one payment
    Given DT One <trouble>
    When the client pays 250 SLE to +254711000100
    And 1 hour passes
    Then the payment is Processing
    Given the providers behave again
    When 6 hours pass
    Then the payment is Completed
    And DT One has paid +254711000100 1 time
    And the sums agree on both sides

    Examples:
      | trouble                              |
      | never answers                        |
      | does what is asked but never answers |

  @africastalking @slow-provider
  Scenario: an outage of an hour at Africa's Talking leaves nothing open
    Given Africa's Talking breaks connections
    When the client submits a batch of 20 payouts of 10 SLE from +23276123400 on
    And the client processes the batch
    And 1 hour passes
    Given the providers behave again
    When 2 days pass
    Then nothing is left Processing
    And the sums agree on both sides

  @africastalking @dtone
  Scenario: one provider is away, and the other goes on
    Given DT One breaks connections
    When the client submits a batch:
      | destination   | amount |
      | +23276123100  | 250    |
      | +254711000100 | 100    |
    And the client processes the batch
    And 5 seconds pass
    Then the items are:
      | status    | providerReference |
      | Processed | *                 |
      | Processed | null              |
    And Africa's Talking has paid +23276123100 1 time
    Given the providers behave again
    When 1 hour passes
    Then the batch is Completed
    And the sums agree on both sides

  @dtone @slow-provider
  Scenario: a transaction that DT One never ends is left to a review, not paid again
    Given DT One never ends transactions
    When the client pays 250 SLE to +254711000100
    And 2 days pass
    Then the payment has:
      | status            | Processing      |
      | fraudFlags.0.code | NO_FINAL_ANSWER |
    And DT One has received postTransactionAsync 1 time
    And the sums agree on both sides but for 250 SLE in doubt

  @dtone
  Scenario: DT One has too little balance, and is paid by a retry
    Given DT One says that the balance is too low once for postTransactionAsync
    When the client submits a batch:
      | destination   | amount |
      | +254711000100 | 250    |
    And the client processes the batch
    Then the batch is Failed
    And the float of the client is 10,000 SLE
    When the client retries the failed items
    And 1 minute passes
    Then the batch is Completed
    And DT One has paid +254711000100 1 time
    And the sums agree on both sides

  @dtone
  Scenario Outline: a retry is refused while an item is in doubt: DT One <trouble>
    Given DT One <trouble> for postTransactionAsync
    When the client submits a batch:
      | destination   | amount |
      | +254711000100 | 250    |
    And the client processes the batch
    And the client retries all items
    Then the answer of the gateway has:
      | code | nothing_failed |
    Given the providers behave again
    When 1 hour passes
    Then the batch is Completed
    And DT One has paid +254711000100 1 time
    And the sums agree on both sides

    Examples:
      | trouble                              |
      | does what is asked but never answers |
      | never answers                        |
