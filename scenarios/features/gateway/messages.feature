@gateway
Feature: Messages and their delivery reports
  A client sends an SMS through Africa's Talking; the delivery reports that follow tell what became of it.
  A report that is final stays, whatever comes after it.

  Background:
    Given a client with 10,000 SLE of float

  @smoke
  Scenario: a message is sent and delivered
    When the client sends "You are paid" to +23276123900
    Then the answer of the gateway has:
      | status     | Sent |
      | messageId  | *    |
      | statusCode | 101  |
    And the message is Sent and its delivery unknown
    When 1 minute passes
    Then the message is Sent and its delivery Success

  Scenario Outline: the last report of a number that ends in <suffix> is <report>
    When the client sends "You are paid" to +23276123<suffix>
    And 2 days pass
    Then the message is Sent and its delivery <report>

    Examples:
      | suffix | report           |
      | 901    | Failed           |
      | 906    | Rejected         |
      | 911    | AbsentSubscriber |
      | 912    | Expired          |
      | 920    | Success          |
      | 922    | Success          |
      | 923    | Expired          |
      | 924    | Success          |

  Scenario: a message of which nothing is reported stays unknown
    When the client sends "You are paid" to +23276123930
    And 2 days pass
    Then the message is Sent and its delivery unknown

  Scenario Outline: a recipient that ends in <suffix> is answered with <answered>
    When the client sends "You are paid" to +23276123<suffix>
    Then the answer of the gateway is <answered>
    And the message is <status> and its delivery unknown

    Examples:
      | suffix | answered | status |
      | 400    | 200      | Sent   |
      | 401    | 422      | Failed |
      | 403    | 422      | Failed |
      | 406    | 422      | Failed |
      | 500    | 200      | Failed |
      | 502    | 200      | Failed |

  Scenario: a report that waits comes after the one that tells the end
    Given Africa's Talking sends its callbacks out of order once
    When the client sends "You are paid" to +23276123922
    And 1 hour passes
    Then the message is Sent and its delivery Success

  Scenario: a doubled report changes nothing
    Given Africa's Talking sends its callbacks twice
    When the client sends "You are paid" to +23276123901
    And 1 hour passes
    Then the message is Sent and its delivery Failed

  Scenario: a lost report comes again on schedule
    Given Africa's Talking loses the first attempt of each callback
    When the client sends "You are paid" to +23276123900
    And 5 seconds pass
    Then the message is Sent and its delivery unknown
    When 2 minutes pass
    Then the message is Sent and its delivery Success

  Scenario: a report before the answer is kept
    Given Africa's Talking sends its callbacks before the reply
    When the client sends "You are paid" to +23276123900
    And 1 minute passes
    Then the answer of the gateway is 200
    And the message is Sent and its delivery Success

  Scenario: a report about another number counts for nothing
    Given Africa's Talking says in deliveryReport:
      | phoneNumber | +23276999999 |
    When the client sends "You are paid" to +23276123900
    And 1 minute passes
    Then the message is Sent and its delivery unknown

  Scenario: a message without an answer is sent once
    Given Africa's Talking does what is asked but never answers once
    When the client sends "You are paid" to +23276123900
    Then the gateway has not answered
    When 1 minute passes
    Then the answer of the gateway has:
      | code | provider_unanswered |
    And Africa's Talking has received sendMessage 1 time

  Scenario: a throttled client is told when to try again
    Given Africa's Talking takes one request a minute
    When the client sends "one" to +23276123900
    And the client sends "two" to +23276123900
    Then the answer of the gateway is 429
    When 1 minute passes
    And the client sends the same request again
    Then the answer of the gateway is 200
