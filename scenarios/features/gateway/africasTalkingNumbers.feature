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
    When <delay> pass
    Then the payment is Processing
    When 2 seconds pass
    Then the payment has:
      | status        | <status> |
      | failureReason | <reason> |
    And the float of the client is <float> SLE
    And Africa's Talking has received mobileB2C 1 time
    And the sums agree on both sides

    Examples: within seconds
      | suffix | delay     | status    | reason                                           | float |
      | 100    | 2 seconds | Completed |                                                  | 750   |
      | 101    | 2 seconds | Completed |                                                  | 750   |
      | 103    | 2 seconds | Failed    | The recipient is barred from receiving payments. | 1,000 |
      | 104    | 2 seconds | Failed    | The operator is currently unavailable.           | 1,000 |
      | 105    | 2 seconds | Failed    | The operator has seen this payment before.       | 1,000 |
      | 106    | 2 seconds | Failed    | The user is not within network coverage.         | 1,000 |
      | 107    | 2 seconds | Failed    | The operator could not process the payment.      | 1,000 |

    Examples: after some time
      | suffix | delay      | status    | reason                                           | float |
      | 200    | 19 seconds | Completed |                                                  | 750   |
      | 201    | 19 seconds | Completed |                                                  | 750   |
      | 202    | 19 seconds | Failed    | The recipient is not a registered subscriber.    | 1,000 |
      | 203    | 19 seconds | Failed    | The recipient is barred from receiving payments. | 1,000 |
      | 204    | 19 seconds | Failed    | The operator is currently unavailable.           | 1,000 |
      | 205    | 19 seconds | Failed    | The operator has seen this payment before.       | 1,000 |
      | 206    | 19 seconds | Failed    | The user is not within network coverage.         | 1,000 |
      | 207    | 19 seconds | Failed    | The operator could not process the payment.      | 1,000 |

    @slow-provider
    Examples: after minutes
      | suffix | delay       | status    | reason                                           | float |
      | 300    | 299 seconds | Completed |                                                  | 750   |
      | 301    | 299 seconds | Completed |                                                  | 750   |
      | 302    | 299 seconds | Failed    | The recipient is not a registered subscriber.    | 1,000 |
      | 303    | 299 seconds | Failed    | The recipient is barred from receiving payments. | 1,000 |
      | 304    | 299 seconds | Failed    | The operator is currently unavailable.           | 1,000 |
      | 305    | 299 seconds | Failed    | The operator has seen this payment before.       | 1,000 |
      | 306    | 299 seconds | Failed    | The user is not within network coverage.         | 1,000 |
      | 307    | 299 seconds | Failed    | The operator could not process the payment.      | 1,000 |
