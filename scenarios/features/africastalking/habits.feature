@africastalking
Feature: Habits of phones
  People do by themselves what they were told once: a test says who answers, types and pays, and lets time pass.

  Scenario: a PIN is typed by itself
    Given my USSD code "*384*70421#" answers:
      | text   | answer         |
      |        | CON 1. Balance |
      | 1      | CON Your PIN   |
      | 1*1234 | END KES 10     |
    And +254711123456 types "1" 2 seconds after the screen says "Balance"
    And +254711123456 types "1234" 4 seconds after the screen says "PIN"
    When +254711123456 dials "*384*70421#"
    And 5 seconds pass
    Then the phone +254711123456 shows "Your PIN"
    When 1 second passes
    Then the phone +254711123456 shows "KES 10"
    And I have received ussdEvent in this order:
      | status  | input  | durationInMillis |
      | Success | 1*1234 | 6000             |

  Scenario: a person who answers the second call
    Given my voice number "+254711082000" answers:
      | answer           |
      | <Say>Hello</Say> |
    And +254711123456 lets the next 1 call ring
    And +254711123456 answers each call after 6 seconds
    When I call +254711123456 from "+254711082000"
    And 30 seconds pass
    Then the call of +254711123456 has ended with NO_ANSWER
    When I call +254711123456 from "+254711082000"
    And 6 seconds pass
    Then +254711123456 has heard "Hello"

  Scenario: a person who takes no calls
    Given my voice number "+254711082000" answers:
      | answer           |
      | <Say>Hello</Say> |
    And +254711123456 refuses each call after 3 seconds
    When I call +254711123456 from "+254711082000"
    And 3 seconds pass
    Then the call of +254711123456 has ended with CALL_REJECTED

  Scenario: a person finds the way through an IVR
    Given my voice number "+254711082000" answers:
      | dtmfDigits | recordingUrl | answer                                                             |
      | 1          |              | <Record finishOnKey="#" maxLength="20"><Say>Your name</Say></Record> |
      |            |              | <Say>Welcome</Say><GetDigits numDigits="1"><Say>Press 1 to register</Say></GetDigits> |
    And +254711123456 presses "1" 1 second after hearing "Press 1"
    And +254711123456 says "Amina Otieno" 2 seconds after hearing "Your name"
    And +254711123456 hangs up 9 seconds after hearing "Welcome"
    When +254711123456 calls +254711082000
    And 8 seconds pass
    Then +254711123456 has heard "Your name"
    And the phone +254711123456 is in a call
    When 1 second passes
    Then the call of +254711123456 has ended with NORMAL_CLEARING
    And I have received voiceRequest in this order:
      | dtmfDigits | isActive | durationInSeconds |
      |            | 1        |                   |
      | 1          | 1        |                   |
      |            | 0        | 9                 |

  Scenario Outline: a question about a payment is answered by itself
    Given my wallet at Africa's Talking is set to 1,000 KES
    And my stash at Africa's Talking is set to 10 KES
    And +254711000001 is given 500 KES of mobile money
    And +254711000001 <answers> after 5 seconds
    When I ask +254711000001 for 100 KES
    And 4 seconds pass
    Then +254711000001 has 500 KES of mobile money
    When 1 second passes
    Then +254711000001 is asked nothing
    And +254711000001 has <left> KES of mobile money

    Examples:
      | answers                                  | left |
      | accepts each question with the PIN "1234" | 400  |
      | accepts each question with the PIN "4321" | 500  |
      | rejects each question                     | 500  |
