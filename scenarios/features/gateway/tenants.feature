@gateway
Feature: Clients see what is theirs alone
  Several clients share a gateway, its providers and its database, but no batch, payment, key or float.
  What belongs to another client is answered like what does not exist.

  Background:
    Given client "Acme" with 10,000 SLE of float
    And client "Zenith" with 5,000 SLE of float

  Scenario: another client's batch is not shown
    Given the client is "Acme"
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
    Given the client is "Zenith"
    When the client asks for the batch of client "Acme"
    Then the answer of the gateway is 404
    And the answer of the gateway has:
      | code | batch_unknown |

  @money
  Scenario: another client's batch is not processed
    Given the client is "Acme"
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
    Given the client is "Zenith"
    When the client processes the batch of client "Acme"
    Then the answer of the gateway has:
      | code | batch_unknown |
    And Africa's Talking has received no mobileB2C
    And the float of the client is 5,000 SLE
    Given the client is "Acme"
    Then the batch is Pending

  Scenario: another client's payment is not shown
    Given the client is "Acme"
    When the client pays 250 SLE to +23276123100
    Given the client is "Zenith"
    When the client asks for the payment of client "Acme"
    Then the answer of the gateway has:
      | code | transaction_unknown |

  @money
  Scenario: each client pays from its own float
    Given the client is "Acme"
    When the client pays 6,000 SLE to +23276123100
    Given the client is "Zenith"
    When the client pays 6,000 SLE to +23276123200
    Then the answer of the gateway has:
      | code | every_entry_refused |
    And the float of the client is 5,000 SLE
    When everything has settled
    Given the client is "Acme"
    Then the float of the client is 4,000 SLE
    And the sums agree on both sides

  @money
  Scenario: the same idempotency key of two clients is two keys
    Given the client is "Acme"
    And the next request has the idempotency key "wages-1"
    When the client pays 250 SLE to +23276123100
    Given the client is "Zenith"
    And the next request has the idempotency key "wages-1"
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 200
    When everything has settled
    Then Africa's Talking has paid +23276123100 2 times
    And the float of the client is 4,750 SLE
    And the sums agree on both sides

  Scenario: one client's payments do not count as another's duplicates
    Given the client is "Acme"
    When the client pays 250 SLE to +23276123100
    Given the client is "Zenith"
    When the client pays 250 SLE to +23276123100
    Then the verdicts are:
      | status   | fraudFlags.0.code |
      | Accepted |                   |

  Scenario: a wrong API key is not let in
    Given the client is "Acme"
    And the client has a wrong API key
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 401
    And Africa's Talking has received no mobileB2C

  Scenario: a deactivated client is not let in
    Given deactivated client "Former"
    When the client pays 250 SLE to +23276123100
    Then the answer of the gateway has:
      | code | client_not_active |
    And Africa's Talking has received no mobileB2C
