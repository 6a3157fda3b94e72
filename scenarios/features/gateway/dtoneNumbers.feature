@gateway @dtone @money
Feature: DT One's numbers through the gateway
  The last three digits of a number decide what DT One does; a client must see the same end, no sooner and no later.
  A payment that was declined gives all its money back.

  Scenario Outline: a payment to a number that ends in <suffix> is <status> after <delay>
    Given a client with 1,000 SLE of float
    When the client pays 250 SLE to +254711000<suffix>
    And <almost> pass
    Then the payment is Processing
    And the float of the client is 750 SLE
    When 1 millisecond passes
    Then the payment has:
      | status        | <status> |
      | failureReason | <reason> |
    And the float of the client is <float> SLE
    And DT One has received postTransactionAsync 1 time
    And the sums agree on both sides

    Examples: within seconds
      | suffix | delay     | almost            | status    | reason                                  | float |
      | 100    | 3 seconds | 2999 milliseconds | Completed | null                                    | 750   |
      | 101    | 3 seconds | 2999 milliseconds | Completed | null                                    | 750   |
      | 102    | 3 seconds | 2999 milliseconds | Failed    | DECLINED-INVALID-CREDIT-PARTY           | 1,000 |
      | 103    | 3 seconds | 2999 milliseconds | Failed    | DECLINED-BARRED-CREDIT-PARTY            | 1,000 |
      | 104    | 3 seconds | 2999 milliseconds | Failed    | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE | 1,000 |
      | 105    | 3 seconds | 2999 milliseconds | Failed    | DECLINED-DUPLICATED-TRANSACTION         | 1,000 |
      | 106    | 3 seconds | 2999 milliseconds | Failed    | DECLINED                                | 1,000 |
      | 107    | 3 seconds | 2999 milliseconds | Failed    | DECLINED-EXCEPTION                      | 1,000 |

    Examples: after some time
      | suffix | delay      | almost             | status    | reason                                  | float |
      | 200    | 20 seconds | 19999 milliseconds | Completed | null                                    | 750   |
      | 201    | 20 seconds | 19999 milliseconds | Completed | null                                    | 750   |
      | 202    | 20 seconds | 19999 milliseconds | Failed    | DECLINED-INVALID-CREDIT-PARTY           | 1,000 |
      | 203    | 20 seconds | 19999 milliseconds | Failed    | DECLINED-BARRED-CREDIT-PARTY            | 1,000 |
      | 204    | 20 seconds | 19999 milliseconds | Failed    | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE | 1,000 |
      | 205    | 20 seconds | 19999 milliseconds | Failed    | DECLINED-DUPLICATED-TRANSACTION         | 1,000 |
      | 206    | 20 seconds | 19999 milliseconds | Failed    | DECLINED                                | 1,000 |
      | 207    | 20 seconds | 19999 milliseconds | Failed    | DECLINED-EXCEPTION                      | 1,000 |

    @slow-provider
    Examples: after minutes
      | suffix | delay     | almost              | status    | reason                                  | float |
      | 300    | 5 minutes | 299999 milliseconds | Completed | null                                    | 750   |
      | 301    | 5 minutes | 299999 milliseconds | Completed | null                                    | 750   |
      | 302    | 5 minutes | 299999 milliseconds | Failed    | DECLINED-INVALID-CREDIT-PARTY           | 1,000 |
      | 303    | 5 minutes | 299999 milliseconds | Failed    | DECLINED-BARRED-CREDIT-PARTY            | 1,000 |
      | 304    | 5 minutes | 299999 milliseconds | Failed    | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE | 1,000 |
      | 305    | 5 minutes | 299999 milliseconds | Failed    | DECLINED-DUPLICATED-TRANSACTION         | 1,000 |
      | 306    | 5 minutes | 299999 milliseconds | Failed    | DECLINED                                | 1,000 |
      | 307    | 5 minutes | 299999 milliseconds | Failed    | DECLINED-EXCEPTION                      | 1,000 |
