@gateway
Feature: Cards
  A card is charged once, whatever becomes of the answers of the acquirer.

  @money
  Scenario: a payment is held and then captured
    Given a client with 100 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    When the client authorises 250 SLE
    Then the answer of the gateway has:
      | status | Authorized |
      | last4  | 1111       |
      | brand  | visa       |
    And the card acquirer holds 250 SLE
    And the float of the client is 100 SLE
    When the client captures 250 SLE
    Then the answer of the gateway has:
      | status         | Captured |
      | capturedAmount | 250      |
    And the float of the client is 350 SLE
    And nothing disagrees

  @money
  Scenario: a part is captured, and the rest is released
    Given a client with 0 SLE of float
    And the client keeps the card "5555 5555 5555 4444"
    When the client authorises 250 SLE
    And the client captures 99.50 SLE
    Then the answer of the gateway has:
      | authorizedAmount | 250  |
      | capturedAmount   | 99.5 |
    And the float of the client is 99.50 SLE
    And the card acquirer holds 0 SLE
    And nothing disagrees

  @money
  Scenario: an authorisation is captured once
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    When the client authorises 250 SLE
    And the client captures 100 SLE
    And the client captures 150 SLE
    Then the answer of the gateway has:
      | code | not_authorized |
    When the client captures 100 SLE
    Then the answer of the gateway is 409
    And the float of the client is 100 SLE
    And the card acquirer has captured 100 SLE in all
    And nothing disagrees

  @money
  Scenario: no more is captured than is held
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    When the client authorises 250 SLE
    And the client captures 250.01 SLE
    Then the answer of the gateway has:
      | code | amount_too_high |
    And the float of the client is 0 SLE
    When the client captures 250 SLE
    Then the answer of the gateway is 200
    And the float of the client is 250 SLE

  @money
  Scenario: a hold ends after seven days
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    When the client authorises 250 SLE
    And 7 days pass
    And the client captures 250 SLE
    Then the answer of the gateway has:
      | code | not_authorized |
    And the authorisation is Expired
    And the card acquirer holds 0 SLE
    And the float of the client is 0 SLE
    And nothing disagrees

  @money
  Scenario: the holder of the card confirms the challenge
    Given a client with 0 SLE of float
    And the client keeps the card "4000 0000 0000 3220"
    When the client authorises 250 SLE
    Then the answer of the gateway has:
      | status           | ChallengeRequired |
      | challenge.acsUrl | *                 |
    When the client captures 250 SLE
    Then the answer of the gateway has:
      | code | not_authorized |
    When the holder of the card opens the page of the issuer
    Then the page says "SLE 250.00"
    When the holder of the card confirms the payment
    And the client verifies the challenge
    Then the answer of the gateway has:
      | status      | Authorized |
      | transStatus | Y          |
    When the client captures 250 SLE
    Then the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: the holder of the card refuses the challenge
    Given a client with 0 SLE of float
    And the client keeps the card "4000 0000 0000 3220"
    When the client authorises 250 SLE
    And the holder of the card opens the page of the issuer
    And the holder of the card refuses the payment
    And the client verifies the challenge
    Then the answer of the gateway has:
      | status      | AuthenticationFailed |
      | transStatus | N                    |
    And the authorisation is AuthenticationFailed
    When the client captures 250 SLE
    Then the answer of the gateway has:
      | code | not_authorized |
    And the card acquirer holds 0 SLE
    And the float of the client is 0 SLE

  Scenario: a challenge runs out after fifteen minutes
    Given a client with 0 SLE of float
    And the client keeps the card "4000 0000 0000 3220"
    When the client authorises 250 SLE
    And the holder of the card opens the page of the issuer
    And 15 minutes pass
    And the holder of the card confirms the payment
    And the client verifies the challenge
    Then the answer of the gateway has:
      | code | no_challenge_pending |
    And the authorisation is Expired
    And the card acquirer holds 0 SLE

  Scenario: an answer that the issuer has not given counts for nothing
    Given a client with 0 SLE of float
    And the client keeps the card "4000 0000 0000 3220"
    When the client authorises 250 SLE
    And the client verifies the challenge with "bm90aGluZw=="
    Then the answer of the gateway has:
      | code | pa_res_invalid |
    And the authorisation is ChallengeRequired
    When the holder of the card opens the page of the issuer
    And the holder of the card confirms the payment
    And the client verifies the challenge
    Then the authorisation is Authorized
    When the client verifies the challenge
    Then the answer of the gateway has:
      | code | no_challenge_pending |

  Scenario: the answer to one challenge confirms no other payment
    Given a client with 0 SLE of float
    And the client keeps the card "4000 0000 0000 3220"
    When the client authorises 1 SLE
    And the holder of the card opens the page of the issuer
    And the holder of the card confirms the payment
    And the client authorises 2500 SLE
    And the client verifies the challenge
    Then the answer of the gateway has:
      | code | pa_res_invalid |
    And the authorisation is ChallengeRequired

  Scenario Outline: the issuer declines the card <number>
    Given a client with 0 SLE of float
    And the client keeps the card "<number>"
    When the client authorises 250 SLE
    Then the answer of the gateway has:
      | status      | Declined |
      | declineCode | <code>   |
    When the client captures 250 SLE
    Then the answer of the gateway has:
      | code | not_authorized |
    And the card acquirer holds 0 SLE

    Examples:
      | number              | code                  |
      | 4000 0000 0000 0002 | doNotHonour           |
      | 4000 0000 0000 9995 | insufficientFunds     |
      | 4000 0000 0000 0069 | expiredCard           |
      | 4000 0000 0000 0127 | incorrectSecurityCode |

  Scenario: a card is kept that can be charged
    Given a client with 0 SLE of float
    When the client keeps the card "4111 1111 1111 1112"
    Then the answer of the gateway has:
      | errors.cardNumber.0 | The check digit is wrong. |
    When the client keeps the card "4111 1111 1111 1111" that is valid until 12/2025
    Then the answer of the gateway has:
      | code | card_expired |
    When the client keeps the card "4111 1111 1111 1111" that is valid until 1/2026
    Then the answer of the gateway has:
      | token | *    |
      | last4 | 1111 |
    When the client authorises 250 USD
    Then the answer of the gateway has:
      | code | currency_not_supported |
    And the card acquirer has received no createAuthorisation

  @money
  Scenario: an order is paid once
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    When the client authorises 250 SLE for the order "4711"
    And the client captures 250 SLE
    And the client authorises 250 SLE for the order "4711"
    Then the answer of the gateway has:
      | code            | order_authorized |
      | authorizationId | *                |
    And the card acquirer has received createAuthorisation 1 time
    And the float of the client is 250 SLE

  Scenario: an order whose card was declined is paid by another card
    Given a client with 0 SLE of float
    And the client keeps the card "4000 0000 0000 0002"
    When the client authorises 250 SLE for the order "4711"
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE for the order "4711"
    Then the answer of the gateway has:
      | status | Authorized |

  @money
  Scenario: an authorisation that is repeated with its key holds money once
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the next request has the idempotency key "hold"
    When the client authorises 250 SLE
    And the client sends the same request again
    Then the gateway has answered the same as before
    And the card acquirer has received createAuthorisation 1 time
    And the card acquirer holds 250 SLE

  @money
  Scenario: a capture that is repeated with its key is answered as the first one
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE
    And the next request has the idempotency key "take"
    When the client captures 250 SLE
    And the client sends the same request again
    Then the gateway has answered the same as before
    And the card acquirer has received captureAuthorisation 1 time
    And the float of the client is 250 SLE

  @money @slow-provider
  Scenario: the answer to an authorisation is lost
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the card acquirer does what is asked but breaks the connection once for createAuthorisation
    And the next request has the idempotency key "hold"
    When the client authorises 250 SLE
    Then the answer of the gateway has:
      | code            | acquirer_unanswered |
      | authorizationId | *                   |
    And the authorisation is Unknown
    When the client captures 250 SLE
    Then the answer of the gateway is 409
    When 1 minute passes
    Then the authorisation is Authorized
    And the card acquirer has received createAuthorisation 1 time
    When the client captures 250 SLE
    Then the float of the client is 250 SLE
    And nothing disagrees

  @money @slow-provider
  Scenario: an authorisation without an answer is asked for with its key
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the card acquirer does what is asked but never answers once for createAuthorisation
    And the next request has the idempotency key "hold"
    When the client authorises 250 SLE
    And 5 minutes pass
    Then the answer of the gateway has:
      | code | acquirer_unanswered |
    When the client sends the same request again
    Then the answer of the gateway has:
      | status | Authorized |
    And the card acquirer has received createAuthorisation 1 time
    And the card acquirer holds 250 SLE

  @money @slow-provider
  Scenario: the request for an authorisation is lost, and holds nothing when it is late
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the card acquirer breaks connections once for createAuthorisation
    When the client authorises 250 SLE for the order "4711"
    Then the answer of the gateway has:
      | code | acquirer_unanswered |
    When the client authorises 250 SLE for the order "4711"
    Then the answer of the gateway has:
      | code | order_authorized |
    When 1 minute passes
    Then the authorisation is Declined
    And the card acquirer has received cancelReference 1 time
    When the client authorises 250 SLE for the order "4711"
    Then the authorisation is Authorized
    And the card acquirer holds 250 SLE

  @money @slow-provider
  Scenario: the answer to a capture is lost, and its callback too
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE
    And the card acquirer loses its callbacks
    And the card acquirer does what is asked but breaks the connection once for captureAuthorisation
    When the client captures 250 SLE
    Then the answer of the gateway has:
      | code | acquirer_unanswered |
    And the float of the client is 0 SLE
    When 1 minute passes
    Then the authorisation is Captured
    And the float of the client is 250 SLE
    And the card acquirer has captured 250 SLE in all
    And nothing disagrees

  @money @slow-provider
  Scenario: the request for a capture is lost, and sent again
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE
    And the card acquirer breaks connections once for captureAuthorisation
    When the client captures 100 SLE
    Then the answer of the gateway has:
      | code | acquirer_unanswered |
    When 1 minute passes
    Then the authorisation is Captured
    And the float of the client is 100 SLE
    And the card acquirer has captured 100 SLE in all
    And nothing disagrees

  @money @slow-provider
  Scenario: the answer to a verification is lost
    Given a client with 0 SLE of float
    And the client keeps the card "4000 0000 0000 3220"
    And the client authorises 250 SLE
    And the holder of the card opens the page of the issuer
    And the holder of the card confirms the payment
    And the card acquirer loses its callbacks
    And the card acquirer does what is asked but answers 503 once for authenticateAuthorisation
    When the client verifies the challenge
    Then the answer of the gateway is 502
    When 1 minute passes
    Then the authorisation is Authorized
    When the client captures 250 SLE
    Then the float of the client is 250 SLE
    And nothing disagrees

  @money @callbacks
  Scenario: a callback tells of a capture whose answer was lost
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE
    And the card acquirer sends its callbacks twice
    And the card acquirer does what is asked but answers 500 once for captureAuthorisation
    When the client captures 250 SLE
    And 1 second passes
    Then the authorisation is Captured
    And the float of the client is 250 SLE
    And nothing disagrees

  @money @callbacks
  Scenario: callbacks that contradict a capture take nothing back
    Given a client with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE
    And the client captures 250 SLE
    And 1 second passes
    When the card acquirer sends the last authorisationUpdated again with:
      | status  | cancelled |
      | capture | null      |
    And 1 minute passes
    Then the authorisation is Captured
    And the float of the client is 250 SLE
    And nothing disagrees

  @money @callbacks
  Scenario: a stranger captures nothing
    Given a client with 0 SLE of float
    And the client keeps the card "4000 0000 0000 3220"
    And the client authorises 250 SLE
    When a stranger sends the gateway authorisationUpdated with:
      | reference | the authorisation |
      | status    | captured          |
    And 10 minutes pass
    Then the authorisation is ChallengeRequired
    And the float of the client is 0 SLE
    And nothing disagrees

  Scenario: another client's card and authorisation are not used
    Given client "Acme" with 0 SLE of float
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE
    And client "Other" with 0 SLE of float
    When the client authorises 250 SLE on the card of client "Acme"
    Then the answer of the gateway has:
      | code | card_token_unknown |
    When the client captures 250 SLE of the authorisation of client "Acme"
    Then the answer of the gateway has:
      | code | authorization_unknown |
    And the float of the client is 0 SLE
    And the card acquirer has received createAuthorisation 1 time
    And the card acquirer has captured 0 SLE in all

  @money
  Scenario: a sandbox key charges no true card
    Given the gateway has a sandbox
    And client "Acme" with 100 SLE of float
    And "bob" of client "Acme" is signed in as ClientAdmin
    When the portal user makes the sandbox key "trial"
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE
    And the client captures 250 SLE
    Then the answer of the gateway has:
      | status | Captured |
    And the float of the sandbox of client "Acme" is 1,000,250 SLE
    And the card acquirer has received no createAuthorisation
    Given the client is "Acme"
    Then the float of the client is 100 SLE
    And nothing disagrees

  Scenario: reports have the payments by card
    Given client "Acme" with 0 SLE of float
    And the client keeps the card "4000 0000 0000 0002"
    And the client authorises 80 SLE
    And the client keeps the card "4111 1111 1111 1111"
    And the client authorises 250 SLE
    And 1 minute passes
    And the client authorises 100 SLE
    And the client captures 60 SLE
    And "ada" is signed in as SuperAdmin
    When the portal user lists the payments by card with "status=Captured"
    Then the answer of the gateway has:
      | 0.status         | Captured |
      | 0.amount         | 100      |
      | 0.capturedAmount | 60       |
      | 1                |          |
    When the portal user asks for the summary of payments by card
    Then the answer of the gateway has:
      | total               | 3   |
      | byStatus.Declined   | 1   |
      | byStatus.Authorized | 1   |
      | byStatus.Captured   | 1   |
      | authorizedAmount    | 350 |
      | capturedAmount      | 60  |
    Given client "Other" with 0 SLE of float
    And "eve" of client "Other" is signed in as ClientAdmin
    When the portal user lists the payments by card
    Then the answer of the gateway has:
      | 0 |  |
