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
