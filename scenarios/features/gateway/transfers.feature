@gateway @money @transfers
Feature: Transfers between clients
  A client pays another one at one bank account or wallet, entry by entry, each with its own narration.

  Background:
    Given client "Insurer" with 0 SLE of float
    And client "Employer" with 10,000 SLE of float

  @smoke
  Scenario: an employer pays a hundred equal contributions to one account
    When the client transfers 100 times 50 SLE to the account "003001014892010100" of client "Insurer"
    Then the answer of the gateway has:
      | accepted | 100 |
      | flagged  | 0   |
      | rejected | 0   |
    When 1 minute passes
    Then all payments are Completed
    And Africa's Talking has received mobileB2B 100 times
    And Africa's Talking has paid the account "003001014892010100" 100 times
    And the float of the client is 5,000 SLE
    And the sums agree on both sides

  Scenario: each entry keeps its narration
    When the client transfers to the account "003001014892010100" of client "Insurer":
      | amount | narration          |
      | 250    | SS1, November 2026 |
      | 250    | SS2, November 2026 |
    Then the payment has:
      | narration           | SS1, November 2026 |
      | type                | BankTransfer       |
      | destinationMasked   | 003***0100         |
      | destinationClientId | *                  |
    When 1 minute passes
    Then all payments are Completed
    And the sums agree on both sides

  Scenario: a client is paid at its wallet, each entry in a request of its own
    When the client transfers 3 times 50 SLE to +23276123100 of client "Insurer"
    And 1 minute passes
    Then all payments are Completed
    And Africa's Talking has received mobileB2C 3 times
    And Africa's Talking has paid +23276123100 3 times
    And the sums agree on both sides

  Scenario: a transfer to a wallet without an answer is not paid twice
    Given Africa's Talking does what is asked but breaks the connection once for mobileB2C
    When the client transfers 2 times 50 SLE to +23276123100 of client "Insurer"
    And 10 minutes pass
    Then all payments are Completed
    And Africa's Talking has paid +23276123100 2 times
    And the sums agree on both sides

  Scenario: the float covers some entries only
    When the client transfers to the account "003001014892010100" of client "Insurer":
      | amount | narration |
      | 6000   | one       |
      | 4001   | two       |
      | 4000   | three     |
    Then the verdicts are:
      | status   | reason                         |
      | Accepted | null                           |
      | Rejected | The client's float is too low. |
      | Accepted | null                           |
    When 1 minute passes
    Then all payments are Completed
    And the float of the client is 0 SLE
    And the sums agree on both sides

  Scenario: an unknown client is not paid
    When the client transfers 1 time 50 SLE to the account "003001014892010100" of client "Nobody"
    Then the answer of the gateway has:
      | status | 404                        |
      | code   | destination_client_unknown |

  Scenario: a client whose account was closed is not paid
    Given deactivated client "Former"
    And the client is "Employer"
    When the client transfers 1 time 50 SLE to +23276123100 of client "Former"
    Then the answer of the gateway has:
      | status | 409                           |
      | code   | destination_client_not_active |
    And Africa's Talking has received no mobileB2C

  Scenario: a client does not pay itself
    When the client transfers 1 time 50 SLE to the account "003001014892010100" of client "Employer"
    Then the answer of the gateway has:
      | status | 422        |
      | code   | own_client |
    And Africa's Talking has received no mobileB2B
    And the float of the client is 10,000 SLE

  Scenario: a transfer is repeated with its key, and paid once
    Given the next request has the idempotency key "november"
    When the client transfers 2 times 50 SLE to the account "003001014892010100" of client "Insurer"
    And the client sends the same request again
    Then the gateway has answered the same as before
    When 1 minute passes
    Then Africa's Talking has paid the account "003001014892010100" 2 times
    And the sums agree on both sides

  Scenario: a transfer to a wallet is repeated with its key, and paid once
    Given the next request has the idempotency key "november"
    When the client transfers 2 times 50 SLE to +23276123100 of client "Insurer"
    And the client sends the same request again
    Then the gateway has answered the same as before
    When 1 minute passes
    Then Africa's Talking has paid +23276123100 2 times
    And the sums agree on both sides
