@gateway
Feature: Passwords and sessions of the portal
  A password opens the portal, and a new one closes all that the old one has opened.

  Background:
    Given "ada" is signed in as CompanyAdmin
    When company "Acme" registers with the address "bob@acme.example"
    And the portal user approves client "Acme"

  Scenario: a temporary password is changed by the token of a mail
    When "bob@acme.example" signs in with the password from the mail
    Then the answer of the gateway has:
      | mustChangePassword | true        |
      | roles.0            | ClientAdmin |
    When "bob@acme.example" asks for a new password
    And "bob@acme.example" sets the password "correct horse battery" with the token from the mail
    And "bob@acme.example" signs in with the password "correct horse battery"
    Then the answer of the gateway has:
      | mustChangePassword | false |

  Scenario: a new password ends the old one and every session
    When "bob@acme.example" signs in with the password from the mail
    And "bob@acme.example" asks for a new password
    And "bob@acme.example" sets the password "correct horse battery" with the token from the mail
    And the portal user lists the API users
    Then the answer of the gateway is 401
    When "bob@acme.example" signs in with the password from the mail
    Then the answer of the gateway has:
      | code | wrong_password |

  Scenario: a token sets one password
    When "bob@acme.example" asks for a new password
    And "bob@acme.example" sets the password "correct horse battery" with the token from the mail
    And "bob@acme.example" sets the password "staple staple staple" with the token from the mail
    Then the answer of the gateway has:
      | code         | invalid_request |
      | errors.token | *               |
    When "bob@acme.example" signs in with the password "staple staple staple"
    Then the answer of the gateway is 401

  Scenario: a token counts for an hour
    When "bob@acme.example" asks for a new password
    And 1 hour passes
    And "bob@acme.example" sets the password "correct horse battery" with the token from the mail
    Then the answer of the gateway is 400

  Scenario: who asks for a new password learns nothing of the address
    When "bob@acme.example" asks for a new password
    And "nobody@acme.example" asks for a new password
    Then the gateway has answered the same as before
    And no mail went to "nobody@acme.example"

  Scenario: three new passwords may be asked for in an hour, for an address that nobody has too
    When "bob@acme.example" asks for a new password
    And "bob@acme.example" asks for a new password
    And "bob@acme.example" asks for a new password
    Then the answer of the gateway is 200
    When "bob@acme.example" asks for a new password
    Then the answer of the gateway has:
      | code | too_many_requests |
    When "nobody@acme.example" asks for a new password
    And "nobody@acme.example" asks for a new password
    And "nobody@acme.example" asks for a new password
    And "nobody@acme.example" asks for a new password
    Then the answer of the gateway is 429
    When 1 hour passes
    And "bob@acme.example" asks for a new password
    Then the answer of the gateway is 200

  Scenario: five wrong passwords lock the user for 15 minutes, the right one too
    When "bob@acme.example" signs in 5 times with a wrong password
    Then the answer of the gateway is 401
    When "bob@acme.example" signs in with the password from the mail
    Then the answer of the gateway has:
      | code | user_locked |
    When 15 minutes pass
    And "bob@acme.example" signs in with the password from the mail
    Then the answer of the gateway is 200

  Scenario: a new password unlocks the user
    When "bob@acme.example" signs in 5 times with a wrong password
    And "bob@acme.example" asks for a new password
    And "bob@acme.example" sets the password "correct horse battery" with the token from the mail
    And "bob@acme.example" signs in with the password "correct horse battery"
    Then the answer of the gateway is 200

  Scenario: a session ends when its user signs out
    When "bob@acme.example" signs in with the password from the mail
    And the portal user signs out
    And the portal user lists the API users
    Then the answer of the gateway is 401

  Scenario: a session ends after its time
    When "bob@acme.example" signs in with the password from the mail
    And 12 hours pass
    And the portal user lists the API users
    Then the answer of the gateway is 401

  @money
  Scenario: a deleted user is refused at the next request, and so is the key that was made with it
    When an operator adds 1,000 SLE to the float of client "Acme"
    And "bob@acme.example" signs in with the password from the mail
    And the portal user makes portal user "eve@acme.example" with an API key
    And the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200
    When "eve@acme.example" signs in with the password from the mail
    Given the portal user is "bob@acme.example"
    When the portal user deletes portal user "eve@acme.example"
    And the client pays 250 SLE to +23276123200
    Then the answer of the gateway is 401
    Given the portal user is "eve@acme.example"
    When the portal user signs out
    Then the answer of the gateway is 401

  Scenario: a key that was shown is not shown again
    When "bob@acme.example" signs in with the password from the mail
    Given the next request has the idempotency key "eve-1"
    When the portal user makes portal user "eve@acme.example" with an API key
    Then the answer of the gateway has:
      | apiKey | * |
    When the portal user sends the same request again
    Then the answer of the gateway has:
      | userName | eve@acme.example |
      | apiKey   | null             |
