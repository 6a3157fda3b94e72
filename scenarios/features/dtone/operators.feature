@dtone
Feature: Operators and numbers
  Numbers move between operators, and operators fail.
  The look-up says which operator a number has, but the first of its entries is not always that operator.

  Scenario Outline: the look-up of <number> says <operator>
    When I call postLookupMobileNumber with:
      | mobile_number | "<number>" |
    Then the answer of DT One has:
      | 0.id         | <operator>   |
      | 0.identified | <identified> |

    Examples:
      | number        | operator | identified |
      | +593990000100 | 1596     | true       |
      | +593990000990 | 41003    | true       |

  Scenario: a number that is ported is looked up at its new operator, and is still delivered
    Given +593990000100 is ported to operator 41003
    When I call postLookupMobileNumber with:
      | mobile_number | "+593990000100" |
    Then the answer of DT One has:
      | 0.id         | 41003 |
      | 0.identified | true  |
    When I order product 6035 for +593990000100
    And 3 seconds pass
    Then my transaction is COMPLETED

  Scenario: an operator that is strict declines numbers that were ported away
    Given the settings of DT One are:
      | wrongOperator | declined |
    And +593990000100 is ported to operator 41003
    When I order product 6035 for +593990000100
    And 3 seconds pass
    Then my transaction is DECLINED-INVALID-CREDIT-PARTY

  Scenario: the operator of some numbers is not known
    When I call postLookupMobileNumber with:
      | mobile_number | "+23276000990" |
    Then the answer of DT One has:
      | 0.identified | false |

  Scenario Outline: a number that is <what> gets the error <error>
    When I call postLookupMobileNumber with:
      | mobile_number | "<number>" |
    Then the error of DT One is <error>

    Examples:
      | what                      | number       | error   |
      | too short for its country | +59399000    | 1005003 |
      | written without its plus  | 593990000100 | 1000400 |

  Scenario: an outage that the operator has declines what is confirmed
    Given operator 1596 of DT One declines for 10 minutes
    When I order product 6035 for +593990000100
    And 3 seconds pass
    Then my transaction is DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE
    When 10 minutes pass
    And I order product 6035 for +593990000100
    And 3 seconds pass
    Then my transaction is COMPLETED

  Scenario: an outage that DT One knows of rejects what is created
    Given operator 1596 of DT One rejects for 1 hour
    When I order product 6035 for +593990000100
    Then my transaction is REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE
    And my balance at DT One is 10,000 USD
    When 1 hour passes
    And I order product 6035 for +593990000100
    And 3 seconds pass
    Then my transaction is COMPLETED

  Scenario: what was confirmed before the outage is delivered
    When I order product 6035 for +593990000200
    And 10 seconds pass
    Given operator 1596 of DT One declines for 1 hour
    When 10 seconds pass
    Then my transaction is COMPLETED

  Scenario: what was reserved before the outage is declined when it is confirmed
    When I reserve product 6035 for +593990000200
    Given operator 1596 of DT One declines for 1 hour
    When I confirm my transaction
    And 20 seconds pass
    Then my transaction is DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE
