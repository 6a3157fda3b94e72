@africastalking
Feature: USSD
  A phone dials a code, and the application answers with one menu after the other until one of them ends the session.

  Background:
    Given my USSD code "*384*70421#" answers:
      | text | answer           |
      |      | CON 1. Balance   |
      | 1    | CON Enter PIN    |
      | 1*42 | END KES 10       |
      | 2    | Welcome          |

  Scenario: a session of three steps
    When +254711123456 dials "*384*70421#"
    Then the phone +254711123456 shows "1. Balance"
    When +254711123456 types "1"
    Then the phone +254711123456 shows "Enter PIN"
    When +254711123456 types "42"
    Then the phone +254711123456 shows "KES 10"
    And the phone +254711123456 is in no session
    And I have received ussdRequest in this order:
      | text | serviceCode  | networkCode |
      |      | *384*70421#  | 99999       |
      | 1    | *384*70421#  | 99999       |
      | 1*42 | *384*70421#  | 99999       |
    And I have received ussdEvent in this order:
      | status  | input | hopsCount | lastAppResponse |
      | Success | 1*42  | 3         | END KES 10      |

  Scenario: what is dialled behind the code is not in the text
    When +254711123456 dials "*384*70421*1*42#"
    Then the phone +254711123456 shows "1. Balance"

  Scenario: a person who hangs up
    When +254711123456 dials "*384*70421#"
    And 4 seconds pass
    And +254711123456 hangs up
    Then the phone +254711123456 is in no session
    And I have received ussdEvent in this order:
      | status     | errorMessage | durationInMillis |
      | Incomplete |              | 4000             |

  Scenario: a person who dials again
    When +254711123456 dials "*384*70421#"
    And +254711123456 dials "*384*70421#"
    Then the phone +254711123456 shows "1. Balance"
    And I have received ussdEvent in this order:
      | status     | hopsCount |
      | Incomplete | 1         |

  Scenario: a person who does not answer
    When +254711123456 dials "*384*70421#"
    And 29 seconds pass
    Then the phone +254711123456 shows "1. Balance"
    When 1 second passes
    Then the phone +254711123456 is in no session
    And I have received ussdEvent 1 time

  Scenario: Airtel waits for a minute
    When +254733123456 dials "*384*70421#"
    And 59 seconds pass
    And +254733123456 types "1"
    Then the phone +254733123456 shows "Enter PIN"

  Scenario: an application without a prefix
    When +254711123456 dials "*384*70421#"
    And +254711123456 types "2"
    Then the phone +254711123456 shows "The response of the application does not begin with CON or END"
    And I have received ussdEvent in this order:
      | status | errorMessage                                                   |
      | Failed | The response of the application does not begin with CON or END |

  Scenario Outline: an application that answers with <status>
    Given I answer callbacks with <status>
    When +254711123456 dials "*384*70421#"
    Then the phone +254711123456 shows "<text>"
    And the phone +254711123456 is in no session

    Examples:
      | status | text                                                              |
      | 415    | Received unexpected response code: 415 Unsupported Media Type     |
      | 500    | Received unexpected response code: 500 Internal Server Error      |

  Scenario: a code that the account does not have
    When +254711123456 dials "*384*1#"
    Then the phone +254711123456 shows "Connection problem or invalid MMI code."
    And I have received no ussdRequest

  Scenario: two phones at the same time
    When +254711123456 dials "*384*70421#"
    And +254711123457 dials "*384*70421#"
    And +254711123456 types "1"
    Then the phone +254711123456 shows "Enter PIN"
    And the phone +254711123457 shows "1. Balance"
