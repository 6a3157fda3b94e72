@dtone @smoke
Feature: Outcomes by number
  The last three digits of the number or account decide how a transaction of DT One ends, and how long it takes.
  An application that is tested with these numbers has met every end, and every wait.

  Scenario Outline: a number that ends in <suffix> is <status> after <delay> and not before
    When I order product 6035 for +593990000<suffix>
    Then the answer of DT One is 201
    When <almost> pass
    Then my transaction is SUBMITTED
    And I have received no transactionUpdated
    When 1 millisecond passes
    Then my transaction is <status>
    And I have received transactionUpdated in this order:
      | external_id | status.message |
      | order-1     | <status>       |

    Examples: within seconds
      | suffix | delay     | almost            | status                                  |
      | 100    | 3 seconds | 2999 milliseconds | COMPLETED                               |
      | 101    | 3 seconds | 2999 milliseconds | COMPLETED                               |
      | 102    | 3 seconds | 2999 milliseconds | DECLINED-INVALID-CREDIT-PARTY           |
      | 103    | 3 seconds | 2999 milliseconds | DECLINED-BARRED-CREDIT-PARTY            |
      | 104    | 3 seconds | 2999 milliseconds | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE |
      | 105    | 3 seconds | 2999 milliseconds | DECLINED-DUPLICATED-TRANSACTION         |
      | 106    | 3 seconds | 2999 milliseconds | DECLINED                                |
      | 107    | 3 seconds | 2999 milliseconds | DECLINED-EXCEPTION                      |

    Examples: after some time
      | suffix | delay      | almost             | status                                  |
      | 200    | 20 seconds | 19999 milliseconds | COMPLETED                               |
      | 201    | 20 seconds | 19999 milliseconds | COMPLETED                               |
      | 202    | 20 seconds | 19999 milliseconds | DECLINED-INVALID-CREDIT-PARTY           |
      | 203    | 20 seconds | 19999 milliseconds | DECLINED-BARRED-CREDIT-PARTY            |
      | 204    | 20 seconds | 19999 milliseconds | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE |
      | 205    | 20 seconds | 19999 milliseconds | DECLINED-DUPLICATED-TRANSACTION         |
      | 206    | 20 seconds | 19999 milliseconds | DECLINED                                |
      | 207    | 20 seconds | 19999 milliseconds | DECLINED-EXCEPTION                      |

    @slow-provider
    Examples: after minutes
      | suffix | delay     | almost              | status                                  |
      | 300    | 5 minutes | 299999 milliseconds | COMPLETED                               |
      | 301    | 5 minutes | 299999 milliseconds | COMPLETED                               |
      | 302    | 5 minutes | 299999 milliseconds | DECLINED-INVALID-CREDIT-PARTY           |
      | 303    | 5 minutes | 299999 milliseconds | DECLINED-BARRED-CREDIT-PARTY            |
      | 304    | 5 minutes | 299999 milliseconds | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE |
      | 305    | 5 minutes | 299999 milliseconds | DECLINED-DUPLICATED-TRANSACTION         |
      | 306    | 5 minutes | 299999 milliseconds | DECLINED                                |
      | 307    | 5 minutes | 299999 milliseconds | DECLINED-EXCEPTION                      |

  Scenario Outline: an account that ends in <suffix> is <status> after <delay> and not before
    When I order with:
      | product_id                             | 48001              |
      | calculation_mode                       | DESTINATION_AMOUNT |
      | destination.unit_type                  | CURRENCY           |
      | destination.unit                       | KES                |
      | destination.amount                     | 500                |
      | credit_party_identifier.account_number | "14256<suffix>"    |
    Then the answer of DT One is 201
    When <almost> pass
    Then my transaction is SUBMITTED
    When 1 millisecond passes
    Then my transaction is <status>

    Examples: within seconds
      | suffix | delay     | almost            | status                                  |
      | 100    | 3 seconds | 2999 milliseconds | COMPLETED                               |
      | 101    | 3 seconds | 2999 milliseconds | COMPLETED                               |
      | 102    | 3 seconds | 2999 milliseconds | DECLINED-INVALID-CREDIT-PARTY           |
      | 103    | 3 seconds | 2999 milliseconds | DECLINED-BARRED-CREDIT-PARTY            |
      | 104    | 3 seconds | 2999 milliseconds | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE |
      | 105    | 3 seconds | 2999 milliseconds | DECLINED-DUPLICATED-TRANSACTION         |
      | 106    | 3 seconds | 2999 milliseconds | DECLINED                                |
      | 107    | 3 seconds | 2999 milliseconds | DECLINED-EXCEPTION                      |

    Examples: after some time
      | suffix | delay      | almost             | status                                  |
      | 200    | 20 seconds | 19999 milliseconds | COMPLETED                               |
      | 201    | 20 seconds | 19999 milliseconds | COMPLETED                               |
      | 202    | 20 seconds | 19999 milliseconds | DECLINED-INVALID-CREDIT-PARTY           |
      | 203    | 20 seconds | 19999 milliseconds | DECLINED-BARRED-CREDIT-PARTY            |
      | 204    | 20 seconds | 19999 milliseconds | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE |
      | 205    | 20 seconds | 19999 milliseconds | DECLINED-DUPLICATED-TRANSACTION         |
      | 206    | 20 seconds | 19999 milliseconds | DECLINED                                |
      | 207    | 20 seconds | 19999 milliseconds | DECLINED-EXCEPTION                      |

    @slow-provider
    Examples: after minutes
      | suffix | delay     | almost              | status                                  |
      | 300    | 5 minutes | 299999 milliseconds | COMPLETED                               |
      | 301    | 5 minutes | 299999 milliseconds | COMPLETED                               |
      | 302    | 5 minutes | 299999 milliseconds | DECLINED-INVALID-CREDIT-PARTY           |
      | 303    | 5 minutes | 299999 milliseconds | DECLINED-BARRED-CREDIT-PARTY            |
      | 304    | 5 minutes | 299999 milliseconds | DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE |
      | 305    | 5 minutes | 299999 milliseconds | DECLINED-DUPLICATED-TRANSACTION         |
      | 306    | 5 minutes | 299999 milliseconds | DECLINED                                |
      | 307    | 5 minutes | 299999 milliseconds | DECLINED-EXCEPTION                      |

  Scenario Outline: a transaction <with> a PIN where the number ends in <suffix>
    When I order product 6035 for +593990000<suffix>
    And 5 minutes pass
    Then my transaction has:
      | status.message | COMPLETED |
      | pin.code       | <code>    |

    Examples:
      | suffix | with    | code |
      | 100    | without |      |
      | 101    | with    | *    |
      | 201    | with    | *    |
      | 300    | without |      |
      | 301    | with    | *    |

  Scenario: a number outside the table is completed
    When I order product 6035 for +593990000555
    And 3 seconds pass
    Then my transaction is COMPLETED

  Scenario: a strict account refuses a number outside the table
    Given the settings of DT One are:
      | otherSuffix | strict |
    When I order product 6035 for +593990000555
    Then the error of DT One is 1005003
    And DT One has sent no transactionUpdated
