@dtone
Feature: Products that change
  Products are withdrawn and repriced between the moment at which a customer sees them and the purchase.
  An application must charge what the transaction says, and must not sell what is gone.

  Scenario: a product is withdrawn between quote and purchase
    When I call getProductById with:
      | product_id | 6035 |
    Then the answer of DT One is 200
    When DT One withdraws product 6035
    And I order product 6035 for +593990000100
    Then the error of DT One is 1003001
    And my balance at DT One is 10,000 USD
    When DT One sells product 6035 again
    And I order product 6035 for +593990000100
    Then the answer of DT One is 201

  @money
  Scenario Outline: a product costs <percent> percent of its price at the purchase
    When I call getProductById with:
      | product_id | 6035 |
    Then the answer of DT One has:
      | prices.wholesale.amount | 3.6 |
    When DT One sells product 6035 at <percent> percent of its price
    And I order product 6035 for +593990000100
    Then my transaction has:
      | prices.wholesale.amount | <amount> |
    And my reserve at DT One is <held>

    Examples:
      | percent | amount | held     |
      | 125     | 4.5    | 4.50 USD |
      | 50      | 1.8    | 1.80 USD |

  Scenario: a transaction keeps the price at which it was reserved
    When I reserve product 6035 for +593990000100
    And DT One sells product 6035 at 125 percent of its price
    And I confirm my transaction
    And 3 seconds pass
    Then DT One has paid 3.60 USD in all

  Scenario: what was reserved is delivered although the product is withdrawn
    When I reserve product 6035 for +593990000100
    And DT One withdraws product 6035
    And I confirm my transaction
    And 3 seconds pass
    Then my transaction is COMPLETED

  Scenario Outline: an amount that is <what> is refused
    When I order with:
      | product_id                            | 6037               |
      | calculation_mode                      | DESTINATION_AMOUNT |
      | destination.unit_type                 | CURRENCY           |
      | destination.unit                      | <unit>             |
      | destination.amount                    | <amount>           |
      | credit_party_identifier.mobile_number | "+593990000100"    |
    Then the error of DT One is <error>

    Examples:
      | what                | unit | amount | error   |
      | below the range     | USD  | 0.5    | 1003002 |
      | above the range     | USD  | 51     | 1003002 |
      | between two steps   | USD  | 2.5    | 1003002 |
      | in another currency | EUR  | 5      | 1003003 |
