@dtone @money
Feature: Rejected and declined transactions
  A rejection comes in the answer with an HTTP status of success, a decline comes later: both cost nothing.
  The sandbox of DT One shows neither all of them nor any rejection, so an application meets them here first.

  Scenario Outline: <status> in the answer costs nothing
    Given transactions of DT One end <status>
    When I order product 6035 for +593990000100
    Then the answer of DT One is 201
    And the answer of DT One has:
      | status.message | <status> |
      | status.id      | <id>     |
    And my balance at DT One is 10,000 USD
    And my reserve at DT One is 0 USD
    When 1 minute passes
    Then I have received transactionUpdated in this order:
      | status.message |
      | <status>       |

    Examples:
      | status                                        | id    |
      | REJECTED                                      | 30000 |
      | REJECTED-INVALID-DEBIT-PARTY                  | 30100 |
      | REJECTED-BARRED-DEBIT-PARTY                   | 30101 |
      | REJECTED-INVALID-CREDIT-PARTY                 | 30200 |
      | REJECTED-BARRED-CREDIT-PARTY                  | 30201 |
      | REJECTED-INELIGIBLE-CREDIT-PARTY              | 30202 |
      | REJECTED-LIMITATIONS-ON-CREDIT-PARTY-AMOUNT   | 30320 |
      | REJECTED-LIMITATIONS-ON-CREDIT-PARTY-QUANTITY | 30360 |
      | REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE       | 30400 |
      | REJECTED-INSUFFICIENT-BALANCE                 | 30500 |

  Scenario Outline: <status> gives back what was reserved
    Given transactions of DT One end <status>
    When I order product 6035 for +593990000100
    Then my reserve at DT One is 3.60 USD
    When 3 seconds pass
    Then my transaction has:
      | status.message       | <status> |
      | status.class.message | DECLINED |
    And my balance at DT One is 10,000 USD
    And my reserve at DT One is 0 USD

    Examples: those that no number causes
      | status                                        |
      | DECLINED-INVALID-DEBIT-PARTY                  |
      | DECLINED-BARRED-DEBIT-PARTY                   |
      | DECLINED-INELIGIBLE-CREDIT-PARTY              |
      | DECLINED-LIMITATIONS-ON-OPERATOR-AMOUNT       |
      | DECLINED-LIMITATIONS-ON-CREDIT-PARTY-AMOUNT   |
      | DECLINED-LIMITATIONS-ON-CUSTOMER-AMOUNT       |
      | DECLINED-LIMITATIONS-ON-OPERATOR-QUANTITY     |
      | DECLINED-LIMITATIONS-ON-CREDIT-PARTY-QUANTITY |
      | DECLINED-LIMITATIONS-ON-CUSTOMER-QUANTITY     |

  Scenario: a rejection after the confirmation gives back what was reserved
    Given transactions of DT One end REJECTED with:
      | at | confirmation |
    When I order product 6035 for +593990000100
    Then my reserve at DT One is 3.60 USD
    When 3 seconds pass
    Then my transaction is REJECTED
    And my reserve at DT One is 0 USD

  Scenario: the external id of a rejected transaction is used up
    Given DT One rejects transactions once
    When I order with:
      | product_id                            | 6035            |
      | external_id                           | invoice-8       |
      | credit_party_identifier.mobile_number | "+593990000100" |
    And I order with:
      | product_id                            | 6035            |
      | external_id                           | invoice-8       |
      | credit_party_identifier.mobile_number | "+593990000100" |
    Then the error of DT One is 1007001
