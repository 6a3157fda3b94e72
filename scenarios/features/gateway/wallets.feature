@gateway
Feature: Wallets of customers
  Customers register by themselves, and pay from a wallet. Every cent is in the ledger, and is spent once.

  @money
  Scenario: money comes in, moves to another wallet and pays a bill
    Given customer "Bob" with an empty wallet
    And customer "Ada" with 500 SLE in the wallet
    When the customer transfers 120 SLE to customer "Bob"
    Then the answer of the gateway has:
      | balanceAfter | 380 |
    When the customer pays 69.50 SLE for the bill "INV-4711"
    Then the answer of the gateway has:
      | type              | debit    |
      | balanceAfter      | 310.5    |
      | externalReference | INV-4711 |
    And the wallet of customer "Ada" has 310.50 SLE
    And the wallet of customer "Bob" has 120 SLE

  @money
  Scenario: nobody spends more than the wallet has
    Given customer "Bob" with an empty wallet
    And customer "Ada" with 100 SLE in the wallet
    When the customer transfers 100.01 SLE to customer "Bob"
    Then the answer of the gateway has:
      | code | insufficient_funds |
    When the customer pays 100.01 SLE for the bill "INV-1"
    Then the answer of the gateway has:
      | code | insufficient_funds |
    When the customer transfers 1 SLE to customer "Ada"
    Then the answer of the gateway has:
      | code | own_wallet |
    And the wallet of customer "Ada" has 100 SLE

  @money
  Scenario: a bill that is sent again is paid once
    Given customer "Ada" with 100 SLE in the wallet
    When the customer pays 40 SLE for the bill "INV-1"
    And the client sends the same request again
    Then the answer of the gateway has:
      | code | reference_paid |
    And the wallet of customer "Ada" has 60 SLE

  @money
  Scenario: two customers pay bills of the same reference
    Given customer "Bob" with 100 SLE in the wallet
    And customer "Ada" with 100 SLE in the wallet
    When the customer pays 40 SLE for the bill "INV-1"
    Given the customer is "Bob"
    When the customer pays 40 SLE for the bill "INV-1"
    Then the answer of the gateway is 200
    And the wallet of customer "Bob" has 60 SLE

  @money
  Scenario: a bill that is sent again with its key gets the first answer
    Given customer "Ada" with 100 SLE in the wallet
    And the next request has the idempotency key "bill"
    When the customer pays 40 SLE for the bill "INV-1"
    And the client sends the same request again
    Then the answer of the gateway has:
      | balanceAfter | 60 |
    And the wallet of customer "Ada" has 60 SLE

  @money
  Scenario: a transfer that is sent again with its key moves money once
    Given customer "Bob" with an empty wallet
    And customer "Ada" with 100 SLE in the wallet
    And the next request has the idempotency key "rent"
    When the customer transfers 40 SLE to customer "Bob"
    And the client sends the same request again
    Then the answer of the gateway is 200
    And the wallet of customer "Ada" has 60 SLE
    And the wallet of customer "Bob" has 40 SLE

  @money
  Scenario: a top-up that is sent again with its key is credited once
    Given customer "Ada" with an empty wallet
    And the next request has the idempotency key "savings"
    When the customer tops up 40 SLE
    And the client sends the same request again
    Then the answer of the gateway is 200
    And the wallet of customer "Ada" has 40 SLE

  @money
  Scenario: a wallet has no more than its limit, and a sender is not told what the recipient has
    Given customer "Bob" with 4,950 SLE in the wallet
    When the customer tops up 50.01 SLE
    Then the answer of the gateway has:
      | code | wallet_limit_exceeded |
    Given customer "Ada" with 100 SLE in the wallet
    When the customer transfers 50.01 SLE to customer "Bob"
    Then the answer of the gateway has:
      | code   | recipient_cannot_receive                   |
      | detail | The recipient cannot receive this amount. |
    When the customer transfers 50 SLE to customer "Bob"
    Then the answer of the gateway is 200
    And the wallet of customer "Bob" has 5,000 SLE

  Scenario: a statement has what came in and what went out, each with the balance after it
    Given customer "Bob" with an empty wallet
    And customer "Ada" with 500 SLE in the wallet
    When the customer transfers 120 SLE to customer "Bob"
    And the customer pays 80 SLE for the bill "INV-1"
    And the customer asks for the statement
    Then the answer of the gateway has:
      | openingBalance         | 0   |
      | closingBalance         | 300 |
      | totalCredits           | 500 |
      | totalDebits            | 200 |
      | entries.0.balanceAfter | 500 |
      | entries.1.balanceAfter | 380 |
      | entries.2.balanceAfter | 300 |
    When the customer asks for the statement with "type=debit"
    Then the answer of the gateway has:
      | closingBalance | 300   |
      | totalCredits   | 500   |
      | entries.0.type | debit |

  Scenario: a bill that looks like a formula is text in the file
    Given customer "Ada" with 100 SLE in the wallet
    When the customer pays 40 SLE for the bill "=1+2"
    And the customer asks for the statement with "format=csv"
    Then the statement has the line "Date,Type,Description,Reference,Amount,Balance"
    And the statement has the line ",debit,A bill,'=1+2,40.00,60.00"

  Scenario: an old entry is in the opening balance
    Given customer "Ada" with 100 SLE in the wallet
    When 31 days pass
    And customer "Ada" signs in
    And the customer asks for the statement
    Then the answer of the gateway has:
      | openingBalance | 100 |
      | closingBalance | 100 |
      | totalCredits   | 0   |

  Scenario: a disabled customer gets nothing, and keeps the money
    Given customer "Ada" with 100 SLE in the wallet
    When an operator disables customer "Ada"
    And the customer pays 40 SLE for the bill "INV-1"
    Then the answer of the gateway has:
      | code | customer_disabled |
    When customer "Ada" signs in
    Then the answer of the gateway is 403
    When an operator enables customer "Ada"
    And the customer pays 40 SLE for the bill "INV-1"
    Then the answer of the gateway is 200

  Scenario: the token of a customer counts for an hour
    Given customer "Ada" with 100 SLE in the wallet
    When 1 hour passes
    And the customer pays 40 SLE for the bill "INV-1"
    Then the answer of the gateway is 401
    When customer "Ada" signs in
    And the customer pays 40 SLE for the bill "INV-1"
    Then the answer of the gateway is 200

  Scenario: a customer is shown to itself, and not to another one
    Given customer "Bob" with an empty wallet
    And customer "Ada" with an empty wallet
    When the customer asks for customer "Ada"
    Then the answer of the gateway has:
      | fullName | Ada |
    When the customer asks for customer "Bob"
    Then the answer of the gateway has:
      | code | not_found |
