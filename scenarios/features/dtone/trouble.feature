@dtone @money
Feature: Answers that fail
  A request can fail before or after the provider has done what was asked, and looks the same to the application.
  The external id tells: it finds the transaction, and it keeps a second one from being made.

  Scenario Outline: DT One <trouble>, and nothing was bought
    Given DT One <trouble> once
    When I order product 6035 for +593990000100
    And 1 minute passes
    Then my balance at DT One is 10,000 USD
    When I call getTransactions with:
      | external_id | order-1 |
    Then the answer of DT One has:
      | 0 |  |

    Examples:
      | trouble                          |
      | never answers                    |
      | breaks connections               |
      | answers 500                      |
      | answers 503                      |
      | says that the balance is too low |

  Scenario Outline: DT One <trouble>, and a retry with the same external id buys nothing twice
    Given DT One <trouble> once
    When I order with:
      | product_id                            | 6035            |
      | external_id                           | invoice-9       |
      | credit_party_identifier.mobile_number | "+593990000100" |
    And I order with:
      | product_id                            | 6035            |
      | external_id                           | invoice-9       |
      | credit_party_identifier.mobile_number | "+593990000100" |
    Then the error of DT One is 1007001
    When 1 minute passes
    And I call getTransactions with:
      | external_id | invoice-9 |
    Then the answer of DT One has:
      | 0.status.message | COMPLETED |
      | 1                |           |
    And DT One has paid 3.60 USD in all

    Examples:
      | trouble                                      |
      | does what is asked but never answers         |
      | does what is asked but breaks the connection |
      | does what is asked but answers 500           |

  Scenario: a late answer is still an answer
    Given DT One answers ten seconds late once
    When I order product 6035 for +593990000100
    Then DT One has not answered
    When 10 seconds pass
    Then the answer of DT One is 201

  Scenario: requests above the limit are refused until the bucket has filled again
    Given the settings of DT One are:
      | rateLimit.requests | 2     |
      | rateLimit.window   | PT10S |
    When I call getServices
    And I call getServices
    Then the answer of DT One is 200
    When I call getServices
    Then the answer of DT One is 429
    And the error of DT One is 1000429
    When 4 seconds pass
    And I call getServices
    Then the answer of DT One is 429
    When 1 second passes
    And I call getServices
    Then the answer of DT One is 200

  Scenario: a refused order buys nothing, and can be sent again with its external id
    Given DT One takes one request a minute
    When I call getServices
    And I order with:
      | product_id                            | 6035            |
      | external_id                           | invoice-10      |
      | credit_party_identifier.mobile_number | "+593990000100" |
    Then the answer of DT One is 429
    When 1 minute passes
    And I order with:
      | product_id                            | 6035            |
      | external_id                           | invoice-10      |
      | credit_party_identifier.mobile_number | "+593990000100" |
    Then the answer of DT One is 201
