@gateway @money
Feature: Sandbox keys
  A developer tries the gateway out with a key of its own. It does all that a key does, and nothing of it is live.

  Background:
    Given the gateway has a sandbox
    And client "Acme" with 1,000 SLE of float
    And "bob" of client "Acme" is signed in as ClientAdmin
    When the portal user makes the sandbox key "trial"

  @smoke
  Scenario: a sandbox key pays in the sandbox, and touches no live float
    When the client pays 250 SLE to +23276123100
    And everything has settled
    Then the payment has:
      | status    | Completed |
      | isSandbox | true      |
    And the float of the sandbox of client "Acme" is 999,750 SLE
    And the sandbox of Africa's Talking has paid +23276123100 1 time
    And Africa's Talking has received no mobileB2C
    Given the client is "Acme"
    Then the float of the client is 1,000 SLE
    And the sums agree on both sides

  Scenario: a live key does not pay from the sandbox
    Given the client is "Acme"
    When the client pays 250 SLE to +23276123100
    And everything has settled
    Then the payment has:
      | isSandbox | false |
    And the float of the sandbox of client "Acme" is 1,000,000 SLE
    And the sandbox of Africa's Talking has paid +23276123100 0 times

  Scenario: neither side sees the payments of the other
    When the client pays 250 SLE to +23276123100
    Given the client is "Acme"
    When the client asks for the payment of client "trial"
    Then the answer of the gateway has:
      | code | transaction_unknown |
    And the pending payments are:
      | amount |

  Scenario: a revoked sandbox key is refused at the next request
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200
    When the portal user revokes the sandbox key "trial"
    And the client pays 250 SLE to +23276123200
    Then the answer of the gateway is 401
    When everything has settled
    Then the float of the sandbox of client "Acme" is 999,750 SLE

  Scenario: nobody revokes the sandbox key of another user
    Given "eve" of client "Acme" is signed in as ClientAdmin
    When the portal user revokes the sandbox key "trial"
    Then the answer of the gateway has:
      | code | sandbox_key_unknown |
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200

  Scenario: the users of a client share one sandbox
    Given "eve" of client "Acme" is signed in as ClientAdmin
    When the portal user makes the sandbox key "second trial"
    And the client pays 250 SLE to +23276123100
    Given the client is "trial"
    When the client pays 250 SLE to +23276123200
    And everything has settled
    Then the float of the sandbox of client "Acme" is 999,500 SLE

  Scenario: the sandbox of a deactivated client is closed
    Given "ada" is signed in as CompanyAdmin
    When the portal user deactivates client "Acme"
    And the client pays 250 SLE to +23276123100
    Then the answer of the gateway has:
      | code | client_not_active |

  Scenario: a sandbox key pays while its client still waits
    When company "Young" registers with the address "yu@young.example"
    And "yu@young.example" signs in with the password from the mail
    And the portal user makes the sandbox key "early"
    And the client pays 250 SLE to +23276123100
    And everything has settled
    Then the payment is Completed
    And the float of the sandbox of client "Young" is 999,750 SLE

  Scenario: a sandbox key is not shown again
    Given the next request has the idempotency key "trial-2"
    When the portal user makes the sandbox key "another"
    Then the answer of the gateway is 201
    When the portal user sends the same request again
    Then the answer of the gateway has:
      | code   | key_shown_once |
      | apiKey |                |

  Scenario: an outage of the live provider holds up nothing in the sandbox
    Given the client is "Acme"
    And Africa's Talking answers 503
    When the client pays 250 SLE to +23276123100
    Given the client is "trial"
    When the client pays 250 SLE to +23276123200
    And 1 minute passes
    Then the payment is Completed

  Scenario: the codes of a sandbox go by mail to the user whose key it is, and to no phone
    When the client begins to pay 250 SLE to the account "003001014892010184"
    Then the last mail to "bob@portal.example" says "is your code"
    And Africa's Talking has received no sendMessage
    When the client authorises the payment with the code from its mail
    And everything has settled
    Then the payment is Completed
    And the float of the sandbox of client "Acme" is 999,750 SLE
    Given the client is "Acme"
    Then the float of the client is 1,000 SLE
