@africastalking
Feature: Voice
  The application leads calls by its answers: what the person hears, which keys count, whom it connects, and when it is over.

  Background:
    Given my voice number "+254711082000" answers:
      | dtmfDigits | dialStatus | answer                                                                                          |
      | 1          |            | <Say>Your balance is KES 10</Say>                                                               |
      | 2          |            | <Say>Please hold</Say><Dial phoneNumbers="+254711000900,+254711000901"/>                       |
      | 3          |            | <Dial phoneNumbers="+254711000900,+254711000901" sequential="true" maxDuration="60"/>           |
      | 4          |            | <Record finishOnKey="#" maxLength="20"><Say>Your name</Say></Record>                            |
      |            | NotAnswered | <Say>Nobody is there</Say>                                                                     |
      |            | Completed  | <Say>Thank you</Say>                                                                            |
      |            |            | <GetDigits numDigits="1" timeout="5"><Say>Press a key</Say></GetDigits><Say>Nothing came</Say> |

  Scenario: a menu, and the price by the second
    When +254711123456 calls +254711082000
    Then +254711123456 has heard "Press a key"
    When 2 seconds pass
    And +254711123456 presses "1"
    Then +254711123456 has heard "Your balance is KES 10"
    When 10 seconds pass
    Then the call of +254711123456 has ended with NORMAL_CLEARING
    And I have received voiceRequest in this order:
      | callSessionState | direction | dtmfDigits | isActive | durationInSeconds | status  |
      | Ringing          | Inbound   |            | 1        |                   |         |
      | Active           | Inbound   | 1          | 1        |                   |         |
      | Completed        | Inbound   |            | 0        | 4                 | Success |

  Scenario: a person who presses nothing
    When +254711123456 calls +254711082000
    And 6 seconds pass
    Then the phone +254711123456 is in a call
    When 1 second passes
    Then +254711123456 has heard "Nothing came"
    And I have received voiceRequest 2 times

  Scenario: a call that is answered
    When I call +254711123456 from "+254711082000"
    Then the phone +254711123456 rings
    When 5 seconds pass
    And +254711123456 answers the call
    Then +254711123456 has heard "Press a key"
    When +254711123456 hangs up
    Then I have received voiceEvent in this order:
      | callSessionState | isActive | hangupCause     |
      | Ringing          | 1        |                 |
      | Active           | 1        |                 |
      | Completed        | 0        | NORMAL_CLEARING |

  Scenario: a call that nobody answers
    When I call +254711123456 from "+254711082000"
    And 29 seconds pass
    Then the phone +254711123456 rings
    When 1 second passes
    Then the call of +254711123456 has ended with NO_ANSWER
    And I have received voiceRequest in this order:
      | callSessionState | isActive | durationInSeconds | amount | status  | hangupCause |
      | NotAnswered      | 0        | 0                 | 0.000  | Aborted | NO_ANSWER   |

  Scenario: a call that is refused
    When I call +254711123456 from "+254711082000"
    And +254711123456 refuses the call
    Then the phone +254711123456 is in no call
    And I have received voiceRequest in this order:
      | callSessionState | status  | hangupCause   |
      | Rejected         | Aborted | CALL_REJECTED |

  Scenario: a phone that talks is busy
    When +254711123456 calls +254711082000
    And I call +254711123456 from "+254711082000"
    Then the phone +254711123456 is in a call
    And I have received voiceEvent in this order:
      | callSessionState | direction | hangupCause |
      | Ringing          | Inbound   |             |
      | Active           | Inbound   |             |
      | Busy             | Outbound  | USER_BUSY   |

  Scenario: two agents, and the first that answers
    When +254711123456 calls +254711082000
    And +254711123456 presses "2"
    And 1 second passes
    Then the phone +254711000900 rings
    And the phone +254711000901 rings
    When +254711000901 answers the call
    Then the call of +254711000900 has ended with LOSE_RACE
    When +254711123456 says "Where is my parcel"
    Then +254711000901 has heard "Where is my parcel"
    When 30 seconds pass
    And +254711000901 hangs up
    Then +254711123456 has heard "Thank you"

  Scenario: agents one after the other
    When +254711123456 calls +254711082000
    And +254711123456 presses "3"
    Then the phone +254711000900 rings
    And the phone +254711000901 is in no call
    When 30 seconds pass
    Then the call of +254711000900 has ended with NO_ANSWER
    And the phone +254711000901 rings
    When 30 seconds pass
    Then +254711123456 has heard "Nobody is there"

  Scenario: a caller who gives up
    When +254711123456 calls +254711082000
    And +254711123456 presses "3"
    And +254711123456 hangs up
    Then the call of +254711000900 has ended with ORIGINATOR_CANCEL

  Scenario: a recording
    When +254711123456 calls +254711082000
    And +254711123456 presses "4"
    And 1 second passes
    And +254711123456 says "My name is Amina"
    And 3 seconds pass
    And +254711123456 presses "#"
    Then +254711123456 has heard "Press a key"
    And I have received voiceRequest 3 times

  Scenario: calls that wait for a channel
    Given my voice number "+254711082000" has 1 channel
    When I call +254711123456 from "+254711082000"
    And I call +254711123457 from "+254711082000"
    Then the phone +254711123457 is in no call
    When +254711123456 refuses the call
    Then the phone +254711123457 rings

  Scenario: an application that answers with 500
    Given I answer callbacks with 500
    When +254711123456 calls +254711082000
    Then the call of +254711123456 has ended with NORMAL_TEMPORARY_FAILURE
    And I have received voiceRequest 2 times

  Scenario: a number of nobody
    When +254711123456 calls +254711999999
    Then +254711123456 has heard "The number that you have dialled does not exist."
