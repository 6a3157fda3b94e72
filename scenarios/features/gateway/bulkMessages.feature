@gateway
Feature: Messages to many, and under sender ids
  A client sends one text to many numbers through Africa's Talking, and is told what became of each.
  Only what is known is told: a message that may have been sent is neither Sent nor Failed.

  Background:
    Given client "Acme" with 10,000 SLE of float

  @smoke
  Scenario: many get a message, and their delivery reports find it
    When the client sends "You are paid" to:
      | +23276123900 |
      | 077654901    |
    Then the answer of the gateway has:
      | total | 2 |
      | sent  | 2 |
    And the message to +23276123900 is Sent and its delivery unknown
    When 2 days pass
    Then the message to +23276123900 is Sent and its delivery Success
    And the message to +23277654901 is Sent and its delivery Failed

  Scenario: what the provider says of each number is told, and what is no number
    When the client sends "You are paid" to:
      | +23276123900 |
      | nobody       |
      | +23276123406 |
      | +23276123502 |
      | +23276123401 |
    Then the answer of the gateway has:
      | total   | 5 |
      | sent    | 1 |
      | failed  | 4 |
      | unknown | 0 |
    And the results of the messages are:
      | phoneNumber  | status | statusCode | messageId | reason |
      | +23276123900 | Sent   | 101        | *         | null   |
      | nobody       | Failed | 403        | null      | *      |
      | +23276123406 | Failed | 406        | null      | *      |
      | +23276123502 | Failed | 502        | null      | *      |
      | +23276123401 | Failed | 401        | null      | *      |

  Scenario: a number that is there in several forms gets one message
    When the client sends "You are paid" to:
      | 076123900      |
      | +23276123900   |
      | 0023276123900  |
      | +232 76 123900 |
    Then the answer of the gateway has:
      | total | 1 |
      | sent  | 1 |
    When 1 minute passes
    Then +23276123900 has received in this order:
      | text         |
      | You are paid |

  Scenario: without any valid number nothing is sent
    When the client sends "You are paid" to:
      | nobody |
      | 123    |
    Then the answer of the gateway has:
      | status | 422                     |
      | code   | unsupported_destination |
    And Africa's Talking has received no sendMessage

  Scenario: a repeated request sends no message again
    Given the next request has the idempotency key "wages-1"
    When the client sends "You are paid" to:
      | +23276123900 |
      | +23276124900 |
    And the client sends the same request again
    Then the gateway has answered the same as before
    And Africa's Talking has received sendMessage 1 time

  Scenario: of messages without an answer nothing is claimed, and none is sent again
    Given Africa's Talking does what is asked but never answers once
    And the next request has the idempotency key "wages-1"
    When the client sends "You are paid" to:
      | +23276123900 |
      | +23276124900 |
    Then the gateway has not answered
    When 1 minute passes
    Then the answer of the gateway has:
      | code | provider_unanswered |
    And the message to +23276123900 is Unanswered and its delivery unknown
    When the client sends the same request again
    Then the gateway has answered the same as before
    And Africa's Talking has received sendMessage 1 time

  Scenario: of many numbers some are sent before the provider throttles
    Given Africa's Talking takes one request a minute
    When the client sends "You are paid" to 150 numbers from +23276124000 on
    Then the answer of the gateway has:
      | total               | 150    |
      | results.149.status  | Failed |
      | results.149.messageId | null |
      | unknown             | 0      |
    And Africa's Talking has received sendMessage 2 times

  Scenario: a throttled client is told when to try again
    Given Africa's Talking takes one request a minute
    When the client sends "one" to +23276123900
    And the client sends "two" to:
      | +23276123900 |
      | +23276124900 |
    Then the answer of the gateway is 429
    When 1 minute passes
    And the client sends the same request again
    Then the answer of the gateway has:
      | sent | 2 |

  Scenario: a message under a sender id of the client
    Given the client has the sender id "ACME"
    When the client sends "You are paid" to +23276123900 as "ACME"
    Then the answer of the gateway has:
      | status   | Sent |
      | senderId | ACME |

  Scenario: a message under a sender id that is sent again with its key is sent once
    Given the client has the sender id "ACME"
    And the next request has the idempotency key "wages-1"
    When the client sends "You are paid" to +23276123900 as "ACME"
    And the client sends the same request again
    Then the gateway has answered the same as before
    And Africa's Talking has received sendMessage 1 time

  Scenario: another client's sender id is not used
    Given the client has the sender id "ACME"
    And client "Zenith" with 5,000 SLE of float
    When the client sends "You are paid" to +23276123900 as "ACME"
    Then the answer of the gateway has:
      | status | 403                   |
      | code   | sender_not_registered |
    And Africa's Talking has received no sendMessage

  Scenario: a sender id that the provider does not allow
    Given my sender "OTHER" is registered in "SL"
    And the client has the sender id "ACME"
    When the client sends "You are paid" to +23276123900 as "ACME"
    Then the answer of the gateway has:
      | status | 422              |
      | code   | provider_refused |
    And the message to +23276123900 is Failed and its delivery unknown
