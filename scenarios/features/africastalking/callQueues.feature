@africastalking
Feature: Queues of calls and conferences
  Callers wait in queues until an agent takes them, and several phones meet on one line. The application says who does what.

  Background:
    Given my voice number "+254711082000" answers:
      | callerNumber  | answer                                                   |
      | +254711000900 | <Dequeue phoneNumber="+254711082000"/><Say>More</Say>    |
      | +254711000901 | <Dequeue phoneNumber="+254711082000" name="sales"/>      |
      | +254711000911 | <Conference/><Say>More</Say>                             |
      | +254711000912 | <Conference/>                                            |
      | +254711000913 | <Conference/>                                            |
      | +254711000921 | <Enqueue name="sales"/>                                  |
      | +254711123456 | <Enqueue holdMusic="http://127.0.0.1/music.mp3"/>        |
      | +254711000001 | <Enqueue holdMusic="http://127.0.0.1/music.mp3"/>        |
      | +254711000002 | <Enqueue holdMusic="http://127.0.0.1/music.mp3"/>        |

  Scenario: a caller waits with music, and an agent takes the call
    When +254711123456 calls +254711082000
    Then +254711123456 has heard "http://127.0.0.1/music.mp3"
    When 10 minutes pass
    Then the phone +254711123456 is in a call
    When +254711000900 calls +254711082000
    And +254711000900 says "Good morning"
    Then +254711123456 has heard "Good morning"
    When +254711123456 says "Where is my parcel"
    Then +254711000900 has heard "Where is my parcel"
    And I have received voiceEvent 6 times

  Scenario: the caller who has waited longest is taken first
    When +254711000002 calls +254711082000
    And 1 second passes
    And +254711000001 calls +254711082000
    And +254711000900 calls +254711082000
    And +254711000900 says "Who is it"
    Then +254711000002 has heard "Who is it"
    When +254711000900 hangs up
    Then the phone +254711000002 is in no call
    And the phone +254711000001 is in a call
    When +254711000900 calls +254711082000
    And +254711000900 says "And you"
    Then +254711000001 has heard "And you"

  Scenario: a caller who hangs up ends both calls
    When +254711123456 calls +254711082000
    And 20 seconds pass
    And +254711000900 calls +254711082000
    And 10 seconds pass
    And +254711123456 hangs up
    Then the call of +254711000900 has ended with NORMAL_CLEARING
    And I have received voiceRequest 4 times

  Scenario: an agent finds nobody
    When +254711000900 calls +254711082000
    Then the call of +254711000900 has ended with NORMAL_CLEARING

  Scenario: a caller who has given up waits no more
    When +254711123456 calls +254711082000
    And +254711123456 hangs up
    And +254711000900 calls +254711082000
    Then the phone +254711000900 is in no call

  Scenario: queues have names
    When +254711000921 calls +254711082000
    And +254711000900 calls +254711082000
    Then the phone +254711000900 is in no call
    When +254711000901 calls +254711082000
    Then the phone +254711000901 is in a call
    When +254711000901 hangs up
    Then the phone +254711000921 is in no call

  Scenario: three phones meet, and one leaves
    When +254711000911 calls +254711082000
    And +254711000912 calls +254711082000
    And +254711000913 calls +254711082000
    And +254711000911 says "Shall we begin"
    Then +254711000912 has heard "Shall we begin"
    And +254711000913 has heard "Shall we begin"
    When +254711000913 hangs up
    And 1 hour passes
    Then the phone +254711000911 is in a call
    And the phone +254711000912 is in a call
