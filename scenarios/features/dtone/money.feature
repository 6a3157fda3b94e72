@dtone @money
Feature: Balances
  DT One holds the price of a transaction when it is created, and takes it when it is completed.
  What it holds and what it has must add up to the cent at every moment.

  @smoke
  Scenario: money is held, then taken
    When I reserve product 6035 for +593990000100
    Then my balance at DT One is 9,996.40 USD
    And my reserve at DT One is 3.60 USD
    When I confirm my transaction
    And 2 seconds pass
    Then my reserve at DT One is 3.60 USD
    When 1 second passes
    Then my balance at DT One is 9,996.40 USD
    And my reserve at DT One is 0 USD
    And DT One has paid 3.60 USD in all

  Scenario: money is held, then given back to the cent
    When I order product 6035 for +593990000206
    Then my balance at DT One is 9,996.40 USD
    When 20 seconds pass
    Then my balance at DT One is 10,000 USD
    And my reserve at DT One is 0 USD

  Scenario: transactions that end in different ways add up
    When I order product 6035 for +593990000100
    And I order product 6036 for +593990000200
    And I order product 6035 for +593990000102
    And I reserve product 6036 for +593990000300
    Then my balance at DT One is 9,980.20 USD
    And my reserve at DT One is 19.80 USD
    When 1 minute passes
    Then my balance at DT One is 9,983.80 USD
    And my reserve at DT One is 6.30 USD
    And DT One has paid 9.90 USD in all

  Scenario: the last cent can be spent
    Given my balance at DT One is set to 3.60 USD
    When I order product 6035 for +593990000100
    Then the answer of DT One is 201
    And my balance at DT One is 0 USD

  Scenario: one cent too little buys nothing
    Given my balance at DT One is set to 3.59 USD
    When I order product 6035 for +593990000100
    Then the error of DT One is 1006001
    And my balance at DT One is 3.59 USD
    And my reserve at DT One is 0 USD

  Scenario: money that is held cannot be spent, and can be when it is given back
    Given my balance at DT One is set to 5 USD
    When I order product 6035 for +593990000106
    And I order product 6035 for +593990000100
    Then the error of DT One is 1006001
    When 3 seconds pass
    And I order product 6035 for +593990000100
    Then the answer of DT One is 201

  Scenario: a product in a currency without a balance cannot be bought
    When I call getBalances with:
      | unit | GBP |
    Then the error of DT One is 1006009

  Scenario: the account shows what is available and what is held
    When I reserve product 6035 for +593990000100
    And I call getBalances with:
      | unit | USD |
    Then the answer of DT One has:
      | 0.available | 9996.4 |
      | 0.holding   | 3.6    |
