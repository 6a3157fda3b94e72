@gateway @africastalking @money
Feature: Africa's Talking's numbers through the gateway
  The last three digits of a number decide what Africa's Talking does with a payment: refuse it, or queue and end it.
  A client must see the same end, and get the money back where nobody was paid.

  Scenario Outline: a payment to a number that ends in <suffix> is refused
    Given a client with 1,000 SLE of float
    When the client pays 250 SLE to +23276123<suffix>
    Then the payment has:
      | status        | Failed   |
      | failureReason | <reason> |
    And the float of the client is 1,000 SLE
    And the sums agree on both sides

    Examples:
      | suffix | reason                    |
      | 102    | Invalid phone number      |
      | 110    | Destination not supported |
      | 112    | Insufficient Credit       |

  Scenario Outline: a payment to a number that ends in <suffix> is <status> after <delay>
    Given a client with 1,000 SLE of float
    When the client pays 250 SLE to +23276123<suffix>
    Then the payment is Processing
    And the float of the client is 750 SLE
    When <almost> pass
    Then the payment is Processing
    When 2 seconds pass
    Then the payment has:
      | status        | <status> |
      | failureReason | <reason> |
    And the float of the client is <float> SLE
    And Africa's Talking has received mobileB2C 1 time
    And the sums agree on both sides

    Examples: within seconds
      | suffix | delay     | almost    | status    | reason                                           | float |
      | 100    | 3 seconds | 2 seconds | Completed | null                                             | 750   |
      | 101    | 3 seconds | 2 seconds | Completed | null                                             | 750   |
      | 103    | 3 seconds | 2 seconds | Failed    | The recipient is barred from receiving payments. | 1,000 |
      | 104    | 3 seconds | 2 seconds | Failed    | The operator is currently unavailable.           | 1,000 |
      | 105    | 3 seconds | 2 seconds | Failed    | The operator has seen this payment before.       | 1,000 |
      | 106    | 3 seconds | 2 seconds | Failed    | The user is not within network coverage.         | 1,000 |
      | 107    | 3 seconds | 2 seconds | Failed    | The operator could not process the payment.      | 1,000 |

    Examples: after some time
      | suffix | delay      | almost     | status    | reason                                           | float |
      | 200    | 20 seconds | 19 seconds | Completed | null                                             | 750   |
      | 201    | 20 seconds | 19 seconds | Completed | null                                             | 750   |
      | 202    | 20 seconds | 19 seconds | Failed    | The recipient is not a registered subscriber.    | 1,000 |
      | 203    | 20 seconds | 19 seconds | Failed    | The recipient is barred from receiving payments. | 1,000 |
      | 204    | 20 seconds | 19 seconds | Failed    | The operator is currently unavailable.           | 1,000 |
      | 205    | 20 seconds | 19 seconds | Failed    | The operator has seen this payment before.       | 1,000 |
      | 206    | 20 seconds | 19 seconds | Failed    | The user is not within network coverage.         | 1,000 |
      | 207    | 20 seconds | 19 seconds | Failed    | The operator could not process the payment.      | 1,000 |

    @slow-provider
    Examples: after minutes
      | suffix | delay     | almost      | status    | reason                                           | float |
      | 300    | 5 minutes | 299 seconds | Completed | null                                             | 750   |
      | 301    | 5 minutes | 299 seconds | Completed | null                                             | 750   |
      | 302    | 5 minutes | 299 seconds | Failed    | The recipient is not a registered subscriber.    | 1,000 |
      | 303    | 5 minutes | 299 seconds | Failed    | The recipient is barred from receiving payments. | 1,000 |
      | 304    | 5 minutes | 299 seconds | Failed    | The operator is currently unavailable.           | 1,000 |
      | 305    | 5 minutes | 299 seconds | Failed    | The operator has seen this payment before.       | 1,000 |
      | 306    | 5 minutes | 299 seconds | Failed    | The user is not within network coverage.         | 1,000 |
      | 307    | 5 minutes | 299 seconds | Failed    | The operator could not process the payment.      | 1,000 |
