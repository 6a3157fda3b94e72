@africastalking
Feature: Messages from subscribers
  A subscriber's message is kept in the inbox and told to the application, which may miss it and must then look.
  The inbox is read from the last message on that was seen.

  @smoke
  Scenario: a message is told, and stays in the inbox
    When subscriber +254711123456 sends "STOP" to "12345"
    And 1 second passes
    Then I have received incomingMessage in this order:
      | from          | to    | text | id |
      | +254711123456 | 12345 | STOP | *  |
    When I call fetchMessages
    Then the answer of Africa's Talking has:
      | SMSMessageData.Messages.0.text | STOP |
      | SMSMessageData.Messages.0.id   | 1    |
      | SMSMessageData.Messages.1      |      |

  Scenario: messages are told in the order in which they came
    When subscriber +254711123456 sends "one" to "12345"
    And subscriber +254722123456 sends "two" to "12345"
    And subscriber +254711123456 sends "three" to "12345"
    And 1 second passes
    Then I have received incomingMessage in this order:
      | from          | text  |
      | +254711123456 | one   |
      | +254722123456 | two   |
      | +254711123456 | three |

  Scenario: what was missed is read from the last message that was seen
    Given Africa's Talking loses its callbacks
    When subscriber +254711123456 sends "one" to "12345"
    And subscriber +254711123456 sends "two" to "12345"
    And 1 day passes
    Then I have received no incomingMessage
    When I call fetchMessages with:
      | lastReceivedId | 1 |
    Then the answer of Africa's Talking has:
      | SMSMessageData.Messages.0.id   | 2   |
      | SMSMessageData.Messages.0.text | two |
      | SMSMessageData.Messages.1      |     |
    When I call fetchMessages with:
      | lastReceivedId | 2 |
    Then the answer of Africa's Talking has:
      | SMSMessageData.Messages.0 |  |
