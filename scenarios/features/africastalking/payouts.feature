@africastalking @money
Feature: B2C payouts
  A payout that is queued is not yet paid: the notification says how it ended.
  The money leaves the wallet when the payout is queued, and comes back when it fails.

  Scenario Outline: a payout to a number that ends in <suffix> is <status> after <delay> and not before
    Given my wallet at Africa's Talking is set to 1,000 KES
    When I pay 250 KES to +254711000<suffix>
    Then the recipients of the answer are:
      | phoneNumber        | status | value        | transactionFee |
      | +254711000<suffix> | Queued | KES 250.0000 | KES 0.1000     |
    When <almost> pass
    Then I have received no paymentNotification
    And my wallet at Africa's Talking is 750 KES
    When 1 millisecond passes
    Then I have received paymentNotification in this order:
      | destination        | status   | value        |
      | +254711000<suffix> | <status> | KES 250.0000 |
    And my wallet at Africa's Talking is <left>
    And Africa's Talking has paid <paid> in all

    @smoke
    Examples: within seconds
      | suffix | delay     | almost            | status  | left      | paid    |
      | 100    | 3 seconds | 2999 milliseconds | Success | 750 KES   | 250 KES |
      | 103    | 3 seconds | 2999 milliseconds | Failed  | 1,000 KES | 0 KES   |

    Examples: the others within seconds
      | suffix | delay     | almost            | status  | left      | paid    |
      | 101    | 3 seconds | 2999 milliseconds | Success | 750 KES   | 250 KES |
      | 104    | 3 seconds | 2999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 105    | 3 seconds | 2999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 106    | 3 seconds | 2999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 107    | 3 seconds | 2999 milliseconds | Failed  | 1,000 KES | 0 KES   |

    Examples: after some time
      | suffix | delay      | almost             | status  | left      | paid    |
      | 200    | 20 seconds | 19999 milliseconds | Success | 750 KES   | 250 KES |
      | 201    | 20 seconds | 19999 milliseconds | Success | 750 KES   | 250 KES |
      | 202    | 20 seconds | 19999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 203    | 20 seconds | 19999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 204    | 20 seconds | 19999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 205    | 20 seconds | 19999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 206    | 20 seconds | 19999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 207    | 20 seconds | 19999 milliseconds | Failed  | 1,000 KES | 0 KES   |

    @slow-provider
    Examples: after minutes
      | suffix | delay     | almost              | status  | left      | paid    |
      | 300    | 5 minutes | 299999 milliseconds | Success | 750 KES   | 250 KES |
      | 301    | 5 minutes | 299999 milliseconds | Success | 750 KES   | 250 KES |
      | 302    | 5 minutes | 299999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 303    | 5 minutes | 299999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 304    | 5 minutes | 299999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 305    | 5 minutes | 299999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 306    | 5 minutes | 299999 milliseconds | Failed  | 1,000 KES | 0 KES   |
      | 307    | 5 minutes | 299999 milliseconds | Failed  | 1,000 KES | 0 KES   |

  Scenario Outline: a payout to a number that ends in <suffix> is refused in the answer, which costs nothing
    Given my wallet at Africa's Talking is set to 1,000 KES
    And my stash at Africa's Talking is set to 10 KES
    When I pay 250 KES to +254711000<suffix>
    Then the answer of Africa's Talking is 201
    And the recipients of the answer are:
      | status   | errorMessage | transactionId |
      | <status> | <why>        |               |
    When 1 hour passes
    Then Africa's Talking has sent no paymentNotification
    And my wallet at Africa's Talking is 1,000 KES
    And my stash at Africa's Talking is 10 KES

    Examples:
      | suffix | status         | why                       |
      | 102    | InvalidRequest | Invalid phone number      |
      | 110    | NotSupported   | Destination not supported |
      | 112    | Failed         | Insufficient Credit       |

  Scenario: a failed payout gives back its value and its fee
    Given my wallet at Africa's Talking is set to 1,000 KES
    And my stash at Africa's Talking is set to 10 KES
    When I pay 250 KES to +254711000203
    Then my wallet at Africa's Talking is 750 KES
    And my stash at Africa's Talking is 9.90 KES
    When 20 seconds pass
    Then my wallet at Africa's Talking is 1,000 KES
    And my stash at Africa's Talking is 10 KES

  Scenario: a payout that succeeds keeps its fee
    Given my stash at Africa's Talking is set to 10 KES
    When I pay 250 KES to +254711000100
    And 3 seconds pass
    Then my stash at Africa's Talking is 9.90 KES

  Scenario: a wallet pays as many as it covers
    Given my wallet at Africa's Talking is set to 500 KES
    When I pay 250 KES to 3 numbers from +254711000000 on
    Then the recipients of the answer are:
      | status | errorMessage        |
      | Queued |                     |
      | Queued |                     |
      | Failed | Insufficient Credit |
    And the answer of Africa's Talking has:
      | numQueued | 2 |
    When 1 minute passes
    Then Africa's Talking has paid 500 KES in all
    And my wallet at Africa's Talking is 0 KES

  Scenario: a stash that does not cover the fee pays nothing
    Given my stash at Africa's Talking is set to 0.05 KES
    When I pay 250 KES to +254711000100
    Then the recipients of the answer are:
      | status | errorMessage        |
      | Failed | Insufficient Credit |
    And my stash at Africa's Talking is 0.05 KES

  Scenario: money that comes back can be paid again
    Given my wallet at Africa's Talking is set to 250 KES
    When I pay 250 KES to +254711000103
    And I pay 250 KES to +254711000100
    Then the recipients of the answer are:
      | status | errorMessage        |
      | Failed | Insufficient Credit |
    When 3 seconds pass
    And I pay 250 KES to +254711000100
    And 3 seconds pass
    Then Africa's Talking has paid 250 KES in all
    And my wallet at Africa's Talking is 0 KES

  Scenario: there is no wallet in some currencies
    When I pay 250 JPY to +254711000100
    Then the recipients of the answer are:
      | status       |
      | NotSupported |

  Scenario: a request that is sent again pays again
    Given Africa's Talking does what is asked but answers 500 once
    When I pay 250 KES to +254711000100
    Then the answer of Africa's Talking is 500
    When I pay 250 KES to +254711000100
    And 1 minute passes
    Then Africa's Talking has paid +254711000100 2 times

  Scenario Outline: Africa's Talking <trouble>, and nothing is paid
    Given Africa's Talking <trouble> once
    When I pay 250 KES to +254711000100
    And 1 hour passes
    Then Africa's Talking has paid +254711000100 0 times
    And Africa's Talking has sent no paymentNotification

    Examples:
      | trouble            |
      | never answers      |
      | breaks connections |
      | answers 503        |

  Scenario: a notification names the product of its request
    When I pay 250 KES to +254711000100
    And 3 seconds pass
    Then Africa's Talking has delivered paymentNotification with:
      | productName   | Payouts |
      | providerRefId | *       |
    And Africa's Talking has received mobileB2C with:
      | productName              | Payouts       |
      | recipients.0.phoneNumber | +254711000100 |
