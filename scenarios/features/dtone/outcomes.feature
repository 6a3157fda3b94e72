@dtone @smoke
Feature: Outcomes by number
  The last three digits of the number decide how a transaction of DT One ends, and how long it takes.

  Scenario Outline: suffix <suffix> ends <status> after <delay>
    When I order product 6035 for +593990000<suffix>
    Then the answer of DT One is 201
    When <delay> pass
    Then my transaction is <status>

    Examples:
      | suffix | delay      | status    |
      | 100    | 3 seconds  | COMPLETED |
      | 200    | 20 seconds | COMPLETED |
