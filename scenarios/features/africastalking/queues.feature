@africastalking @slow-provider
Feature: Queues under load
  Messages and payments wait in queues of a fixed rate, so the last of many is reported much later than the first.
  An application that gives up too early sends again what is still under way.

  Scenario: 100 messages leave the queue in two seconds
    When I send "hello" to 100 numbers from +254711000000 on
    And 1999 milliseconds pass
    Then I have received no deliveryReport
    When 1 millisecond passes
    Then I have received deliveryReport 1 time
    When 1 second passes
    Then I have received deliveryReport 51 times
    When 980 milliseconds pass
    Then I have received deliveryReport 100 times

  Scenario: a message waits behind those that came before it
    When I send "hello" to 100 numbers from +254711000000 on
    And I send "urgent" to +254722000900
    And 2 seconds pass
    Then I have received deliveryReport 1 time
    When 2 seconds pass
    Then I have received deliveryReport 101 times

  Scenario: a message that skips the queue does not wait
    When I send "hello" to 100 numbers from +254711000000 on
    And I call sendMessage with:
      | to      | +254722000901 |
      | message | urgent        |
      | enqueue | 0             |
    Then the recipients of the answer are:
      | number        | status  | statusCode |
      | +254722000901 | Success | 101        |
    When 2 seconds pass
    Then Africa's Talking has delivered deliveryReport with:
      | phoneNumber | +254722000901 |
    And I have received deliveryReport 2 times

  Scenario: 50 payments leave the queue in five seconds
    Given my wallet at Africa's Talking is set to 10,000 KES
    When I pay 10 KES to 50 numbers from +254711000000 on
    And 3 seconds pass
    Then I have received paymentNotification 1 time
    When 4899 milliseconds pass
    Then I have received paymentNotification 49 times
    When 1 millisecond passes
    Then I have received paymentNotification 50 times
    And Africa's Talking has paid 500 KES in all

  Scenario: payments and messages do not wait for each other
    When I send "hello" to 200 numbers from +254711000000 on
    And I pay 10 KES to +254711000100
    And 3 seconds pass
    Then I have received paymentNotification 1 time

  Scenario: a queue shows how much waits in it and when the last leaves
    When I send "hello" to 100 numbers from +254711000000 on
    Then 99 wait in the queue of messages
    And the queue of messages has:
      | perSecond     | 50                       |
      | head.leavesAt | 2026-01-05T09:00:00.020Z |
      | lastLeavesAt  | 2026-01-05T09:00:01.980Z |
    When 1 second passes
    Then 49 wait in the queue of messages
    When 980 milliseconds pass
    Then 0 wait in the queue of messages
    And the queue of messages has:
      | head         | null |
      | lastLeavesAt | null |

  Scenario: applications of one account wait in one queue, in the order in which they came
    Given the queue of messages lets 1 leave in 1 second
    When I send "order" to +254711000900
    And another application of my account sends "news" to 3 numbers from +254722000900 on
    And I send "urgent" to +254733000900
    Then 4 wait in the queue of messages
    When 10 seconds pass
    Then I have received deliveryReport in this order:
      | phoneNumber   |
      | +254711000900 |
      | +254722000900 |
      | +254722000901 |
      | +254722000902 |
      | +254733000900 |

  Scenario: a product does not wait for another one whose queue is paused
    Given the queue of messages is paused
    When I send "hello" to +254711000900
    And I pay 10 KES to +254711000100
    And I send 10 KES of airtime to +254711000100
    And I buy 7 MB a day for +254711000100
    And 3 seconds pass
    Then 1 waits in the queue of messages
    And I have received paymentNotification 2 times
    And my airtime is Success
    And I have received no deliveryReport

  Scenario: a rate that changes counts from the last message that has left
    Given the queue of messages lets 1 leave in 10 seconds
    When I send "hello" to 5 numbers from +254711000900 on
    And 4 seconds pass
    Then the queue of messages has:
      | depth         | 4                        |
      | head.leavesAt | 2026-01-05T09:00:10.000Z |
      | lastLeavesAt  | 2026-01-05T09:00:40.000Z |
    When the queue of messages lets 1 leave in 6 seconds
    Then the queue of messages has:
      | head.leavesAt | 2026-01-05T09:00:06.000Z |
      | lastLeavesAt  | 2026-01-05T09:00:24.000Z |
    When 2 seconds pass
    Then 3 wait in the queue of messages
    When 18 seconds pass
    Then 0 wait in the queue of messages
    When 2 seconds pass
    Then I have received deliveryReport 5 times

  Scenario: a paused queue takes messages in and lets none out
    Given the queue of messages is paused
    When I send "hello" to 20 numbers from +254711000000 on
    And 1 day passes
    Then I have received no deliveryReport
    And the queue of messages has:
      | depth         | 20   |
      | isPaused      | true |
      | head.leavesAt | null |
      | lastLeavesAt  | null |
    When the queue of messages goes on
    Then the queue of messages has:
      | depth        | 19                       |
      | lastLeavesAt | 2026-01-06T09:00:00.380Z |
    When 2 seconds pass
    Then I have received deliveryReport 1 time
    And 0 wait in the queue of messages
    When 380 milliseconds pass
    Then I have received deliveryReport 20 times

  Scenario: a queue that stalls for five minutes drains afterwards, with all that came meanwhile
    When I send "hello" to 100 numbers from +254711000000 on
    And the queue of messages stalls for 5 minutes
    And 1 minute passes
    And I send "hello" to 50 numbers from +254722000000 on
    Then the queue of messages has:
      | depth         | 149                      |
      | stalledUntil  | 2026-01-05T09:05:00.000Z |
      | head.leavesAt | 2026-01-05T09:05:00.000Z |
      | lastLeavesAt  | 2026-01-05T09:05:02.960Z |
    When 239999 milliseconds pass
    Then 149 wait in the queue of messages
    When 1 millisecond passes
    Then 148 wait in the queue of messages
    When 2960 milliseconds pass
    Then 0 wait in the queue of messages
    When 2 seconds pass
    Then I have received deliveryReport 150 times

  @money
  Scenario: a payment that is lost is never reported, its money stays away, and the next is paid in its turn
    Given my wallet at Africa's Talking is set to 100 KES
    And the queue of payments lets 1 leave in 10 seconds
    When I pay 10 KES to 3 numbers from +254711000000 on
    And the queue of payments loses its head
    Then 1 waits in the queue of payments
    When 1 day passes
    Then I have received paymentNotification in this order:
      | destination   | status  |
      | +254711000000 | Success |
      | +254711000002 | Success |
    And my wallet at Africa's Talking is 70 KES
    And Africa's Talking has paid 20 KES in all
    And Africa's Talking has paid +254711000001 0 times

  Scenario: operators that answer late keep payments open, although the queue is empty
    Given the outcomes of payments come 5 minutes later
    When I pay 10 KES to +254711000100
    Then 0 wait in the queue of payments
    When 302999 milliseconds pass
    Then I have received no paymentNotification
    When 1 millisecond passes
    Then I have received paymentNotification 1 time

  Scenario: a message that is sent again because the queue stalls is delivered twice
    Given the queue of messages stalls for 10 minutes
    When I send "your code is 1234" to +254711000900
    And 5 minutes pass
    Then I have received no deliveryReport
    When I send "your code is 1234" to +254711000900
    And 10 minutes pass
    Then I have received deliveryReport in this order:
      | phoneNumber   | status  |
      | +254711000900 | Success |
      | +254711000900 | Success |
