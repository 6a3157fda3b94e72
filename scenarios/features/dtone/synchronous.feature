@dtone
Feature: Synchronous transactions
  A synchronous request is answered when the transaction has ended, after three minutes at the latest.
  The HTTP status is that of success for every end, so only the status in the answer counts.

  Scenario Outline: the answer for suffix <suffix> comes after <delay> and says <status>
    When I order product 6035 for +593990000<suffix> and wait for its end
    And <almost> pass
    Then DT One has not answered
    When 1 millisecond passes
    Then the answer of DT One is 201
    And the answer of DT One has:
      | status.message | <status> |

    Examples:
      | suffix | delay     | almost            | status                        |
      | 100    | 3 seconds | 2999 milliseconds | COMPLETED                     |
      | 102    | 3 seconds | 2999 milliseconds | DECLINED-INVALID-CREDIT-PARTY |

    @slow-provider
    Examples:
      | suffix | delay      | almost              | status                          |
      | 200    | 20 seconds | 19999 milliseconds  | COMPLETED                       |
      | 205    | 20 seconds | 19999 milliseconds  | DECLINED-DUPLICATED-TRANSACTION |
      | 300    | 3 minutes  | 179999 milliseconds | SUBMITTED                       |

  @slow-provider
  Scenario: a transaction that outlives its answer ends at its own time
    When I order product 6035 for +593990000307 and wait for its end
    And 3 minutes pass
    Then the answer of DT One has:
      | status.message | SUBMITTED |
    When 2 minutes pass
    Then my transaction is DECLINED-EXCEPTION

  Scenario: a synchronous transaction is told by its answer alone
    When I order product 6035 for +593990000100 and wait for its end
    And 1 hour passes
    Then DT One has sent no transactionUpdated

  Scenario: a confirmation can wait for the end of what was created without waiting
    When I reserve product 6035 for +593990000200
    And I confirm my transaction and wait for its end
    And 20 seconds pass
    Then the answer of DT One is 202
    And the answer of DT One has:
      | status.message | COMPLETED |

  Scenario: a shorter hold is answered earlier
    Given the settings of DT One are:
      | syncHold | PT10S |
    When I order product 6035 for +593990000200 and wait for its end
    And 10 seconds pass
    Then the answer of DT One has:
      | status.message | SUBMITTED |

  Scenario: what is rejected is answered at once
    Given DT One rejects transactions
    When I order product 6035 for +593990000100 and wait for its end
    Then the answer of DT One is 201
    And the answer of DT One has:
      | status.message | REJECTED |
