@dtone
Feature: Life cycle of a transaction
  A transaction is created, confirmed, sent to the operator and ended, and money moves at each of these moments.
  An application that takes one of these for another pays twice, or for nothing.

  @smoke
  Scenario: a transaction that is reserved waits for its confirmation
    When I reserve product 6035 for +593990000100
    And 30 minutes pass
    Then my transaction is CREATED
    When I confirm my transaction
    Then the answer of DT One is 202
    And my transaction is CONFIRMED
    When 1 second passes
    Then my transaction is SUBMITTED
    When 2 seconds pass
    Then my transaction is COMPLETED

  @slow-provider
  Scenario: the wait of a suffix begins with the confirmation
    When I reserve product 6035 for +593990000300
    And 50 minutes pass
    And I confirm my transaction
    And 299999 milliseconds pass
    Then my transaction is SUBMITTED
    When 1 millisecond passes
    Then my transaction is COMPLETED

  Scenario: the last moment of the confirmation window
    When I reserve product 6035 for +593990000100
    And 3599999 milliseconds pass
    And I confirm my transaction
    Then the answer of DT One is 202

  Scenario: a transaction cannot be confirmed when its window has ended
    When I reserve product 6035 for +593990000100
    And 1 hour passes
    And I confirm my transaction
    Then the error of DT One is 1007004
    And my transaction is CREATED

  Scenario: a transaction whose window has ended can still be cancelled, which frees its money
    When I reserve product 6035 for +593990000100
    And 2 hours pass
    Then my reserve at DT One is 3.60 USD
    When I cancel my transaction
    Then my transaction is CANCELLED
    And my reserve at DT One is 0 USD

  Scenario: an account of the other kind cancels by itself when the window ends
    Given the settings of DT One are:
      | cancelOnExpiry | true |
    When I reserve product 6035 for +593990000100
    And 1 hour passes
    Then my transaction is CANCELLED
    And my reserve at DT One is 0 USD
    And I have received transactionUpdated in this order:
      | status.message |
      | CANCELLED      |

  Scenario: another window applies to what is created from then on
    Given the settings of DT One are:
      | confirmationWindow | PT10M |
    When I reserve product 6035 for +593990000100
    And 10 minutes pass
    And I confirm my transaction
    Then the error of DT One is 1007004

  Scenario: a cancelled transaction is told, and costs nothing
    When I reserve product 6035 for +593990000100
    And I cancel my transaction
    And 1 minute passes
    Then I have received transactionUpdated in this order:
      | status.message |
      | CANCELLED      |
    And DT One has paid 0 USD in all

  Scenario Outline: <action> is refused when the transaction <state>
    When I reserve product 6035 for +593990000100
    And I <before> my transaction
    And I <action> my transaction
    Then the error of DT One is <error>

    Examples:
      | state         | before  | action  | error   |
      | was confirmed | confirm | confirm | 1007002 |
      | was cancelled | cancel  | confirm | 1007004 |
      | was cancelled | cancel  | cancel  | 1007005 |
      | was confirmed | confirm | cancel  | 1007007 |

  Scenario: a transaction that never ends stays open until DT One ends it
    Given DT One never ends transactions
    When I order product 6035 for +593990000100
    And 3 days pass
    Then my transaction is SUBMITTED
    And my reserve at DT One is 3.60 USD
    When DT One ends my transaction DECLINED
    Then my transaction is DECLINED
    And my reserve at DT One is 0 USD

  @money
  Scenario Outline: a completed transaction that is reversed <when> gives the money back
    Given transactions of DT One end COMPLETED with:
      | reversedAfter | <reversedAfter> |
    When I order product 6035 for +593990000100
    And <almost> pass
    Then my transaction is COMPLETED
    And my balance at DT One is 9,996.40 USD
    When <rest> pass
    Then my transaction is REVERSED
    And my balance at DT One is 10,000 USD
    And I have received transactionUpdated in this order:
      | status.message |
      | COMPLETED      |
      | REVERSED       |

    Examples:
      | when           | reversedAfter | almost  | rest      |
      | an hour later  | PT1H          | 1 hour  | 3 seconds |
      | two days later | P2D           | 2 days  | 3 seconds |
      | a month later  | P30D          | 30 days | 3 seconds |

  Scenario: a reversal by hand is told like any other
    When I order product 6035 for +593990000100
    And 3 days pass
    And DT One reverses my transaction
    And 1 second passes
    Then my transaction is REVERSED
    And I have received transactionUpdated 2 times

  Scenario: a duplicate external id is refused, whatever became of the first
    When I order with:
      | product_id                            | 6035            |
      | external_id                           | invoice-7       |
      | credit_party_identifier.mobile_number | "+593990000106" |
    And 1 hour passes
    And I order with:
      | product_id                            | 6036            |
      | external_id                           | invoice-7       |
      | credit_party_identifier.mobile_number | "+593990000100" |
    Then the error of DT One is 1007001
    And DT One has paid 0 USD in all
    And DT One has received postTransactionAsync 2 times with:
      | external_id | invoice-7 |
