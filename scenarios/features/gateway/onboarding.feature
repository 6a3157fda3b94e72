@gateway
Feature: A client from its registration to its first payout
  Anybody may register. Staff decides who becomes a client, an operator funds it, and what staff takes back is gone at the next request.

  Background:
    Given "ada" is signed in as CompanyAdmin

  @smoke @money
  Scenario: a person registers, is approved, is funded, and pays
    When individual "Mariama" registers with the address "mariama@example.com"
    Then the answer of the gateway is 201
    And the last mail to "mariama@example.com" says "Temporary password: "
    When the portal user approves client "Mariama"
    Then the answer of the gateway has:
      | isActive                          | true                |
      | provisionedApiUser.developerEmail | mariama@example.com |
    Given client "Mariama" has the key from the mail to "mariama@example.com"
    When an operator adds 1,000 SLE to the float of client "Mariama"
    And the client pays 250 SLE to +23276123100
    And everything has settled
    Then the payment is Completed
    And Africa's Talking has paid +23276123100 1 time
    And the float of the client is 750 SLE
    And the sums agree on both sides

  @money
  Scenario: a company is approved, makes its API user itself, and pays
    When company "Acme" registers with the address "bob@acme.example"
    And the portal user approves client "Acme"
    Then the answer of the gateway has:
      | provisionedApiUser | null |
    When an operator adds 1,000 SLE to the float of client "Acme"
    And "bob@acme.example" signs in with the password from the mail
    And the portal user makes API user "Till" with the role ApiUser
    And the client pays 250 SLE to +23276123100
    And everything has settled
    Then the payment is Completed
    And the sums agree on both sides

  @money
  Scenario: an approved client without a float pays nothing
    When individual "Mariama" registers with the address "mariama@example.com"
    And the portal user approves client "Mariama"
    Given client "Mariama" has the key from the mail to "mariama@example.com"
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway has:
      | code | every_entry_refused |
    And Africa's Talking has received no mobileB2C

  Scenario: until it is approved, a client may look around and change nothing
    When company "Acme" registers with the address "bob@acme.example"
    And "bob@acme.example" signs in with the password from the mail
    Then the answer of the gateway has:
      | mustChangePassword | true |
    When the portal user asks for client "Acme"
    Then the answer of the gateway has:
      | status | Pending |
    When the portal user makes portal user "eve@acme.example" with the role ClientAdmin
    Then the answer of the gateway has:
      | code | client_not_active |
    And no mail went to "eve@acme.example"

  Scenario: nobody of a client approves it
    When company "Acme" registers with the address "bob@acme.example"
    And "bob@acme.example" signs in with the password from the mail
    And the portal user approves client "Acme"
    Then the answer of the gateway is 403
    When the portal user asks for client "Acme"
    Then the answer of the gateway has:
      | status | Pending |

  Scenario: SuperAdmin does not approve, as the published description says
    When company "Acme" registers with the address "bob@acme.example"
    Given "root" is signed in as SuperAdmin
    When the portal user approves client "Acme"
    Then the answer of the gateway has:
      | code | permission_missing |

  Scenario: a client that is approved twice has one API user
    When individual "Mariama" registers with the address "mariama@example.com"
    And the portal user approves client "Mariama"
    And the portal user approves client "Mariama"
    Then the answer of the gateway has:
      | code | client_not_pending |
    When "mariama@example.com" signs in with the password from the mail
    And the portal user lists the API users
    Then the answer of the gateway has:
      | 0.developerEmail | mariama@example.com |
      | 1                |                     |

  Scenario: a person has one API user, and a company as many as it makes
    When individual "Mariama" registers with the address "mariama@example.com"
    And the portal user approves client "Mariama"
    And "mariama@example.com" signs in with the password from the mail
    And the portal user makes API user "Second" with the role ApiUser
    Then the answer of the gateway has:
      | code | individual_has_one |
    Given client "Acme" with 10 SLE of float
    And "bob" of client "Acme" is signed in as ClientAdmin
    When the portal user makes API user "Second" with the role ApiUser
    Then the answer of the gateway is 201

  Scenario: an approval that is sent again with its key is one approval
    When individual "Mariama" registers with the address "mariama@example.com"
    Given the next request has the idempotency key "approval-1"
    When the portal user approves client "Mariama"
    And the portal user sends the same request again
    Then the gateway has answered the same as before
    And the answer of the gateway is 200

  Scenario: a rejected client cannot sign in, and its session ends
    When company "Acme" registers with the address "bob@acme.example"
    And "bob@acme.example" signs in with the password from the mail
    Given the portal user is "ada"
    When the portal user rejects client "Acme"
    Given the portal user is "bob@acme.example"
    When the portal user asks for client "Acme"
    Then the answer of the gateway has:
      | code | client_not_active |
    When "bob@acme.example" signs in with the password from the mail
    Then the answer of the gateway has:
      | code | client_not_active |

  Scenario: an address that was rejected is not registered again
    When company "Acme" registers with the address "bob@acme.example"
    And the portal user rejects client "Acme"
    And company "Acme Two" registers with the address "BOB@acme.example"
    Then the answer of the gateway has:
      | code | address_taken |

  @money
  Scenario: a deactivated client is refused at the next request, by its key and in the portal
    Given client "Acme" with 1,000 SLE of float
    And "bob" of client "Acme" is signed in as ClientAdmin
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200
    Given the portal user is "ada"
    When the portal user deactivates client "Acme"
    And the client pays 250 SLE to +23276123200
    Then the answer of the gateway has:
      | code | client_not_active |
    Given the portal user is "bob"
    When the portal user lists the API users
    Then the answer of the gateway has:
      | code | client_not_active |

  @money
  Scenario: what a client has begun before it was deactivated is paid
    Given client "Acme" with 1,000 SLE of float
    When the client pays 250 SLE to +23276123300
    Given the portal user is "ada"
    When the portal user deactivates client "Acme"
    And everything has settled
    Then Africa's Talking has paid +23276123300 1 time
    And the float of the client is 750 SLE
    And the sums agree on both sides
