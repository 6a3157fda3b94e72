@africastalking
Feature: The account
  What an account may do and pay for is looked at when a request comes, and most refusals are told under status 201.

  @money
  Scenario: an account without money sends no message, and one that gets some does
    Given my account at Africa's Talking is set to 0.7999 KES
    When I send "hello" to +254711000900
    Then the answer of Africa's Talking is 201
    And the recipients of the answer are:
      | number        | status              | statusCode | cost | messageId |
      | +254711000900 | InsufficientBalance | 405        | 0    | None      |
    When my account at Africa's Talking is set to 0.8 KES
    And I send "hello" to +254711000900
    Then the recipients of the answer are:
      | number        | status  | statusCode | cost       |
      | +254711000900 | Success | 102        | KES 0.8000 |
    And my account at Africa's Talking is 0 KES

  @money
  Scenario: an account below zero pays for nothing, and owes no more afterwards
    Given my account at Africa's Talking is set to -14.5731 UGX
    When I send "hello" to +254711000900
    Then the answer of Africa's Talking has:
      | SMSMessageData.Message | Sent to 0/1 Total Cost: 0 |
    When I send 10 KES of airtime to +254711000001
    Then the answer of Africa's Talking has:
      | numSent      | 0                   |
      | errorMessage | Insufficient Credit |
    And my account at Africa's Talking is -14.5731 UGX
    When I call fetchUser
    Then the answer of Africa's Talking has:
      | UserData.balance | UGX -14.5731 |

  @money
  Scenario: an account pays for as many recipients as it can
    Given my account at Africa's Talking is set to 2 KES
    When I send "hello" to 4 numbers from +254722000900 on
    Then the recipients of the answer are:
      | number        | statusCode |
      | +254722000900 | 102        |
      | +254722000901 | 102        |
      | +254722000902 | 405        |
      | +254722000903 | 405        |
    And my account at Africa's Talking is 0.4 KES

  Scenario: a registered sender id is accepted in its countries alone
    Given my sender "MYSHOP" is registered in "KE, UG"
    When I send "hello" to +254711000900 as "MYSHOP"
    Then the recipients of the answer are:
      | number        | status  | statusCode |
      | +254711000900 | Success | 102        |
    When I send "hello" to +23276123900 as "MYSHOP"
    Then the recipients of the answer are:
      | number       | status          | statusCode | cost |
      | +23276123900 | InvalidSenderId | 402        | 0    |

  Scenario: an unregistered sender id refuses the whole message
    Given my sender "MYSHOP" is registered in "KE"
    When I send "hello" to +254711000900 as "OTHER"
    Then the answer of Africa's Talking is 201
    And the answer of Africa's Talking has:
      | SMSMessageData.Message      | InvalidSenderId |
      | SMSMessageData.Recipients.0 |                 |
    When 1 day passes
    Then Africa's Talking has sent no deliveryReport

  Scenario: a sender id that is removed is refused while others are registered
    Given my sender "MYSHOP" is registered in "KE"
    And my sender "12345" is registered in "KE"
    When I send "hello" to +254711000900 as "MYSHOP"
    And my sender "MYSHOP" is removed
    And I send "hello" to +254711000900 as "MYSHOP"
    Then the answer of Africa's Talking has:
      | SMSMessageData.Message | InvalidSenderId |
    When 1 minute passes
    Then I have received deliveryReport 1 time

  Scenario: a young key is refused for some minutes
    Given Africa's Talking refuses my key for 20 minutes
    When I send "hello" to +254711000900
    Then the answer of Africa's Talking is 401
    When 1199999 milliseconds pass
    And I send "hello" to +254711000900
    Then the answer of Africa's Talking is 401
    When 1 millisecond passes
    And I send "hello" to +254711000900
    Then the answer of Africa's Talking is 201
    When 1 minute passes
    Then I have received deliveryReport 1 time

  Scenario: a key that is refused does not stop what was sent before
    When I send "hello" to 100 numbers from +254711000000 on
    And Africa's Talking refuses my key
    And I pay 10 KES to +254711000100
    Then the answer of Africa's Talking is 401
    When 10 seconds pass
    Then I have received deliveryReport 100 times
    And Africa's Talking has paid 0 KES in all
    When Africa's Talking accepts my key again
    And I pay 10 KES to +254711000100
    Then the answer of Africa's Talking is 201
