@dtone @money
Feature: Bills
  A biller says what is owed, and takes what its modes allow.
  Paying less, more, late or for somebody unknown is refused before any money moves.

  Scenario: a customer sees what is owed, newest first
    When I call postLookupStatementInquiry with:
      | product_id     | 48001     |
      | account_number | "1425600" |
    Then the answer of DT One is 200
    And the answer of DT One has:
      | 0.reference | Jan 2026 |
      | 1.reference | Dec 2025 |
      | 2.reference | Nov 2025 |
      | 3           |          |

  Scenario Outline: an account that ends in <suffix> is <what>
    When I call postLookupStatementInquiry with:
      | product_id     | 48001           |
      | account_number | "14256<suffix>" |
    Then the answer of DT One is <answer>

    Examples:
      | suffix | what                   | answer |
      | 102    | unknown to the biller  | 200    |
      | 202    | unknown to the biller  | 200    |
      | 104    | asked while it is down | 503    |
      | 304    | asked while it is down | 503    |

  Scenario: a product without inquiry says so
    When I call postLookupStatementInquiry with:
      | product_id     | 6035      |
      | account_number | "1425600" |
    Then the error of DT One is 1007500

  Scenario: a part of a bill is paid where the biller takes parts
    When I order with:
      | product_id                             | 48001              |
      | calculation_mode                       | DESTINATION_AMOUNT |
      | destination.unit_type                  | CURRENCY           |
      | destination.unit                       | KES                |
      | destination.amount                     | 129                |
      | credit_party_identifier.account_number | "1425600"          |
      | statement_identifier.reference         | Jan 2026           |
    And 3 seconds pass
    Then my transaction is COMPLETED

  Scenario: a part of a bill is refused where the biller takes the whole alone
    When I order with:
      | product_id                                | 48002              |
      | calculation_mode                          | DESTINATION_AMOUNT |
      | destination.unit_type                     | CURRENCY           |
      | destination.unit                          | GHS                |
      | destination.amount                        | 12                 |
      | credit_party_identifier.account_number    | "1425600"          |
      | credit_party_identifier.account_qualifier | "01"               |
      | statement_identifier.reference            | Jan 2026           |
    Then the error of DT One is 1003002
    And my balance at DT One is 10,000 USD

  Scenario: a bill that the account does not have is refused
    When I order with:
      | product_id                             | 48001              |
      | calculation_mode                       | DESTINATION_AMOUNT |
      | destination.unit_type                  | CURRENCY           |
      | destination.unit                       | KES                |
      | destination.amount                     | 129                |
      | credit_party_identifier.account_number | "1425600"          |
      | statement_identifier.reference         | Jan 2019           |
    Then the error of DT One is 1000400
