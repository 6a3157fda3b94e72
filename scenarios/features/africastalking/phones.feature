@africastalking
Feature: Phones
  A message is delivered when it is on the phone. One that is off or out of coverage keeps it waiting, for so long as the network does.

  Scenario: messages wait for a phone that is off, and arrive in their order when it is on again
    Given the phone +254711123456 is off
    When I send "first" to +254711123456
    And I send "second" to +254711123456
    And 2 hours pass
    Then I have received deliveryReport in this order:
      | status   |
      | Buffered |
      | Buffered |
    And +254711123456 has received nothing
    When the phone +254711123456 is on
    And 1 second passes
    Then I have received deliveryReport 4 times
    And +254711123456 has received in this order:
      | text   |
      | first  |
      | second |

  @slow-provider
  Scenario: a message to a phone that stays off expires after a day
    Given the phone +254711123456 is off
    When I send "hello" to +254711123456
    And 2 days pass
    Then I have received deliveryReport in this order:
      | status   |
      | Buffered |
      | Expired  |
    When the phone +254711123456 is on
    And 1 day passes
    Then +254711123456 has received nothing

  Scenario: a phone out of coverage is absent after five minutes, unless it comes back before
    Given the phone +254711123456 is out of coverage
    When I send "first" to +254711123456
    And 302 seconds pass
    Then I have received deliveryReport in this order:
      | status           |
      | AbsentSubscriber |
    When I send "second" to +254711123456
    And 2 minutes pass
    And the phone +254711123456 is back in coverage
    And 1 second passes
    Then +254711123456 has received in this order:
      | text   |
      | second |
    And I have received deliveryReport 2 times

  Scenario: in a sandbox whose phones must be opened a message fails
    Given the settings of Africa's Talking are:
      | unopenedPhones | unreachable |
    When I send "hello" to +254711123456
    And 1 minute passes
    Then I have received deliveryReport in this order:
      | status | failureReason   |
      | Failed | DeliveryFailure |

  Scenario: a provider that reports Sent alone says nothing of the delivery
    Given the settings of Africa's Talking are:
      | deliveryReports | sentOnly |
    When I send "hello" to +254711123456
    And 3 days pass
    Then I have received deliveryReport in this order:
      | status |
      | Sent   |
