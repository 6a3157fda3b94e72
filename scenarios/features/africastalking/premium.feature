@africastalking @money
Feature: Premium SMS
  A subscriber agrees once and pays for each message, or texts first and pays for the answer.
  A message that the airtime does not cover is tried again for the hours that the application names.

  Scenario: a subscriber agrees on the phone and pays each message
    Given my short code "28901" sells "NEWS" by subscription at 10 KES
    And +254711123456 is given 25 KES of airtime
    When I ask +254711123456 to subscribe to "NEWS" of "28901"
    And +254711123456 accepts the question
    And 1 second passes
    Then I have received subscriptionNotification in this order:
      | phoneNumber   | shortCode | keyword | updateType |
      | +254711123456 | 28901     | NEWS    | addition   |
    And the subscribers to "NEWS" of "28901" are:
      | phoneNumber   | id |
      | +254711123456 | 1  |
    When I send "Rain today" to +254711123456 for "NEWS" of "28901"
    Then the recipients of the answer are:
      | number        | status  | cost |
      | +254711123456 | Success | 0    |
    When 2 seconds pass
    Then +254711123456 has received in this order:
      | from  | text       |
      | 28901 | Rain today |
    And +254711123456 has 15 KES of airtime

  Scenario: who says no, or nothing for two minutes, is not subscribed
    Given my short code "28901" sells "NEWS" by subscription at 10 KES
    When I ask +254711123456 to subscribe to "NEWS" of "28901"
    And +254711123456 rejects the question
    And I ask +254711123457 to subscribe to "NEWS" of "28901"
    And 2 minutes pass
    Then +254711123457 is asked nothing
    And the subscribers to "NEWS" of "28901" are:
      | phoneNumber |
    When I send "Rain today" to +254711123456 for "NEWS" of "28901"
    And 1 minute passes
    Then I have received deliveryReport in this order:
      | status   | failureReason              |
      | Rejected | UserNotSubscribedToProduct |
    And I have received no subscriptionNotification

  Scenario: a subscription begins with a text and ends with another
    Given my short code "28901" sells "NEWS" by subscription at 10 KES
    When subscriber +254711123456 sends "NEWS" to "28901"
    And 1 minute passes
    And subscriber +254711123456 sends "STOP NEWS" to "28901"
    And 1 minute passes
    Then I have received subscriptionNotification in this order:
      | phoneNumber   | keyword | updateType |
      | +254711123456 | NEWS    | addition   |
      | +254711123456 | NEWS    | deletion   |
    And the subscribers to "NEWS" of "28901" are:
      | phoneNumber |

  Scenario: a subscription that the application ends is paid for no more
    Given my short code "28901" sells "NEWS" by subscription at 10 KES
    And +254711123456 is given 25 KES of airtime
    When subscriber +254711123456 sends "NEWS" to "28901"
    And I end the subscription of +254711123456 to "NEWS" of "28901"
    And I send "Rain today" to +254711123456 for "NEWS" of "28901"
    And 1 minute passes
    Then +254711123456 has received nothing
    And +254711123456 has 25 KES of airtime

  Scenario: a text is answered once, and paid once
    Given my short code "28901" sells "SCORE" on demand at 5 KES
    And +254711123456 is given 25 KES of airtime
    When subscriber +254711123456 sends "SCORE now" to "28901"
    And 1 second passes
    And I answer the last text of +254711123456 to "28901" with "2:1"
    And I answer the last text of +254711123456 to "28901" with "2:1"
    And 1 minute passes
    Then I have received deliveryReport in this order:
      | status   | failureReason |
      | Success  |               |
      | Rejected | InvalidLinkId |
    And +254711123456 has received in this order:
      | text |
      | 2:1  |
    And +254711123456 has 20 KES of airtime

  Scenario: without airtime a message is tried again while its hours last
    Given my short code "28901" sells "NEWS" by subscription at 10 KES
    And +254711123456 is given 3 KES of airtime
    When subscriber +254711123456 sends "NEWS" to "28901"
    And I send "Rain today" to +254711123456 for "NEWS" of "28901", tried for 1 hour
    And 40 minutes pass
    Then I have received no deliveryReport
    When +254711123456 is given 30 KES of airtime
    And 10 minutes pass
    Then I have received deliveryReport in this order:
      | status  |
      | Success |
    And +254711123456 has 20 KES of airtime

  Scenario: without airtime for all its hours a message is rejected
    Given my short code "28901" sells "NEWS" by subscription at 10 KES
    And +254711123456 is given 3 KES of airtime
    When subscriber +254711123456 sends "NEWS" to "28901"
    And I send "Rain today" to +254711123456 for "NEWS" of "28901", tried for 1 hour
    And 2 hours pass
    Then I have received deliveryReport in this order:
      | status   | failureReason      |
      | Rejected | InsufficientCredit |
    And +254711123456 has 3 KES of airtime

  Scenario: half of what a subscriber pays is for the account
    Given my account at Africa's Talking is set to 100 KES
    And my short code "28901" sells "NEWS" by subscription at 10 KES
    When subscriber +254711123456 sends "NEWS" to "28901"
    And I send "Rain today" to +254711123456 for "NEWS" of "28901"
    And 1 minute passes
    Then my account at Africa's Talking is 105 KES
