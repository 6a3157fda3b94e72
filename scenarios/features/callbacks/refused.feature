@dtone @africastalking @slow-provider
Feature: Callbacks that the receiver refuses
  A provider repeats a callback that was not acknowledged, on its own schedule, and gives up at last.
  What was given up is not told again: only asking, or a replay by hand, tells it.

  Scenario: DT One repeats after 5 seconds, 30 seconds, 2 minutes and 10 minutes
    Given I answer callbacks with 500
    When something causes transactionUpdated
    And 1 day passes
    Then DT One has tried transactionUpdated at:
      | time     | answer |
      | 09:00:03 | 500    |
      | 09:00:08 | 500    |
      | 09:00:38 | 500    |
      | 09:02:38 | 500    |
      | 09:12:38 | 500    |
    And DT One has given up transactionUpdated 1 time
    And my transaction is COMPLETED

  Scenario: DT One repeats on another schedule
    Given the settings of DT One are:
      | callbackRetries | ["PT1M", "PT1H"] |
    And I answer callbacks with 503
    When something causes transactionUpdated
    And 1 day passes
    Then DT One has tried transactionUpdated at:
      | time     | answer |
      | 09:00:03 | 503    |
      | 09:01:03 | 503    |
      | 10:01:03 | 503    |
    And DT One has given up transactionUpdated 1 time

  Scenario Outline: Africa's Talking repeats <callback> every minute for <time>
    Given I answer callbacks with 500
    When something causes <callback>
    And <almost> pass
    Then Africa's Talking has given up <callback> 0 times
    When 1 day passes
    Then Africa's Talking has tried <callback> <attempts> times
    And Africa's Talking has given up <callback> 1 time

    Examples:
      | callback            | time     | almost        | attempts |
      | deliveryReport      | 12 hours | 43201 seconds | 721      |
      | incomingMessage     | 12 hours | 43199 seconds | 721      |
      | paymentNotification | 6 hours  | 21602 seconds | 361      |

  Scenario Outline: <callback> arrives when the receiver is well again
    Given I answer callbacks with 500
    When something causes <callback>
    And 10 seconds pass
    Given I answer callbacks with 200
    When 1 hour passes
    Then <provider> has delivered <callback> 1 time
    And I have received <callback> <attempts> times

    Examples:
      | provider         | callback            | attempts |
      | DT One           | transactionUpdated  | 3        |
      | Africa's Talking | deliveryReport      | 2        |
      | Africa's Talking | paymentNotification | 2        |
      | Africa's Talking | incomingMessage     | 2        |

  Scenario: a callback that was given up can be sent by hand
    Given I answer callbacks with 500
    When something causes transactionUpdated
    And 1 day passes
    Given I answer callbacks with 200
    When DT One sends the last transactionUpdated again
    Then DT One has delivered transactionUpdated 1 time

  Scenario Outline: the answer <answer> <does> a notification of a payment
    Given I answer callbacks with <answer>
    When something causes paymentNotification
    And 2 minutes pass
    Then I have received paymentNotification <times> times

    Examples:
      | answer | does         | times |
      | 204    | acknowledges | 1     |
      | 399    | acknowledges | 1     |
      | 400    | does not end | 2     |
      | 404    | does not end | 2     |
