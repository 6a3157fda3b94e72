@gateway
Feature: Who may do what
  A role gives permissions, and overrides grant or take single ones. What changes counts from the next request on.

  Background:
    Given client "Acme" with 10,000 SLE of float
    And "bob" of client "Acme" is signed in as ClientAdmin
    And "ada" is signed in as CompanyAdmin
    And "root" is signed in as SuperAdmin

  @money
  Scenario: an override grants one operation, and no other
    Given the portal user is "bob"
    When the portal user makes API user "Auditor" with the role Reader
    And the client pays 250 SLE to +23276123100
    Then the answer of the gateway has:
      | code | permission_missing |
    Given the portal user is "root"
    When the portal user grants API user "Auditor" the permission "Payment.BulkMobile"
    And the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200
    When the client sends "You are paid" to +23276123900
    Then the answer of the gateway has:
      | code | permission_missing |

  @money
  Scenario: an override takes an operation that the role gives, and what is cleared is given back
    Given the portal user is "bob"
    When the portal user makes API user "Till" with the role ApiUser
    Given the portal user is "root"
    When the portal user takes the permission "Payment.BulkMobile" from API user "Till"
    And the client pays 250 SLE to +23276123100
    Then the answer of the gateway has:
      | code | permission_missing |
    And Africa's Talking has received no mobileB2C
    When the portal user clears the overrides of API user "Till"
    And the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200

  @money
  Scenario: an override of one API user is none of another one of the client
    Given the portal user is "bob"
    When the portal user makes API user "Till" with the role ApiUser
    Given the portal user is "root"
    When the portal user takes the permission "Payment.BulkMobile" from API user "Till"
    Given the client is "Acme"
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200

  Scenario: a role gets a permission and loses it
    Given the portal user is "bob"
    When the portal user makes API user "Auditor" with the role Reader
    Given the portal user is "root"
    When the portal user adds the permission "Sms.Send" to the role Reader
    And the client sends "You are paid" to +23276123900
    Then the answer of the gateway is 200
    When the portal user removes the permission "Sms.Send" from the role Reader
    And the client sends "You are paid" to +23276123900
    Then the answer of the gateway has:
      | code | permission_missing |
    And Africa's Talking has received sendMessage 1 time

  Scenario: nobody grants what they do not hold
    Given the portal user is "bob"
    When the portal user makes API user "Auditor" with the role Reader
    Given the portal user is "ada"
    When the portal user grants API user "Auditor" the permission "Payment.BulkMobile"
    Then the answer of the gateway has:
      | code | grant_beyond_own |
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway has:
      | code | permission_missing |

  Scenario: a user of a client gives no role of the staff
    Given the portal user is "bob"
    When the portal user makes portal user "eve@acme.example" with the role CompanyAdmin
    Then the answer of the gateway is 403
    And no mail went to "eve@acme.example"

  Scenario: nobody of the staff gives a role that they do not hold
    Given the portal user is "ada"
    When the portal user makes portal user "eve@staff.example" with the role SuperAdmin
    Then the answer of the gateway has:
      | code | role_not_held |
    And no mail went to "eve@staff.example"

  Scenario: the role SuperAdmin loses nothing
    When the portal user removes the permission "Sms.Send" from the role SuperAdmin
    Then the answer of the gateway has:
      | code | role_closed |

  Scenario: users of a client see their own API users alone
    Given client "Zenith" with 10 SLE of float
    And "zoe" of client "Zenith" is signed in as ClientAdmin
    When the portal user makes API user "Zero" with the role Reader
    Given the portal user is "bob"
    When the portal user lists the API users
    Then the answer of the gateway has:
      | 0.developerName | Acme |
      | 1               |      |

  Scenario: another client is shown like one that does not exist
    Given client "Zenith" with 10 SLE of float
    And the portal user is "bob"
    When the portal user asks for client "Acme"
    Then the answer of the gateway has:
      | name | Acme |
    When the portal user asks for client "Zenith"
    Then the answer of the gateway has:
      | code | client_unknown |
    When the portal user asks for client "Nowhere"
    Then the answer of the gateway has:
      | code | client_unknown |

  @money
  Scenario: a key that was revoked is refused at the next request
    Given the portal user is "bob"
    When the portal user makes API user "Till" with the role ApiUser
    And the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200
    When an operator revokes the key of API user "Till"
    And the client pays 250 SLE to +23276123200
    Then the answer of the gateway is 401

  Scenario: the list of all clients is for the staff
    Given the portal user is "bob"
    When the portal user lists the clients
    Then the answer of the gateway has:
      | code | permission_missing |
    Given the portal user is "ada"
    When the portal user lists the clients
    Then the answer of the gateway is 200

  Scenario: the last administrator of a client is not deleted
    Given the portal user is "bob"
    When the portal user makes portal user "eve@acme.example" with the role ClientAdmin
    And "eve@acme.example" signs in with the password from the mail
    And the portal user deletes portal user "bob"
    Then the answer of the gateway is 204
    Given the portal user is "root"
    When the portal user deletes portal user "eve@acme.example"
    Then the answer of the gateway has:
      | code | last_admin |
