@gateway @money @banks
Feature: Payouts to banks
  A bank account is paid like a number: once, and never again while it may have been paid.
  Africa's Talking's payments to businesses stand in for a bank rail, one account a request.

  @smoke
  Scenario: a batch pays bank accounts and numbers side by side
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination          | amount |
      | 003001014892010100   | 250    |
      | +23276123100         | 100    |
      | 002-0010148-9201-100 | 40     |
    And the client processes the batch
    And 5 seconds pass
    Then the batch is Completed
    And the items are:
      | status    | channel      |
      | Processed | BankTransfer |
      | Processed | MobileMoney  |
      | Processed | BankTransfer |
    And Africa's Talking has received mobileB2B 2 times
    And Africa's Talking has paid the account "003001014892010100" 1 time
    And the float of the client is 9,610 SLE
    And the sums agree on both sides

  Scenario: a bank payout that the provider refuses pays nobody
    Given a client with 10,000 SLE of float
    And my wallet at Africa's Talking is set to 100 SLE
    When the client submits a batch:
      | destination        | amount |
      | 003001014892010100 | 250    |
    And the client processes the batch
    Then the batch is Failed
    And the items are:
      | status | failureReason       |
      | Failed | Insufficient Credit |
    And the float of the client is 10,000 SLE
    And the sums agree on both sides

  Scenario: a bank payout in doubt is found in the list, and paid once
    Given a client with 10,000 SLE of float
    And Africa's Talking does what is asked but breaks the connection once for mobileB2B
    And Africa's Talking loses its callbacks
    When the client submits a batch:
      | destination        | amount |
      | 003001014892010100 | 250    |
    And the client processes the batch
    And the client retries all items
    Then the answer of the gateway has:
      | code | nothing_failed |
    And the batch is Processing
    And the sums agree on both sides but for 250 SLE in doubt
    When 2 minutes pass
    Then the batch is Completed
    And Africa's Talking has received mobileB2B 1 time
    And the sums agree on both sides

  Scenario: a bank payout that was not taken fails after two complete lists, and its retry pays it
    Given a client with 10,000 SLE of float
    And Africa's Talking answers 500 once for mobileB2B
    When the client submits a batch:
      | destination        | amount |
      | 003001014892010100 | 250    |
    And the client processes the batch
    And 5 minutes pass
    Then the batch is Processing
    When 5 minutes pass
    Then the batch is Failed
    And the float of the client is 10,000 SLE
    When the client retries the failed items
    And 1 minute passes
    Then the batch is Completed
    And Africa's Talking has paid the account "003001014892010100" 1 time
    And the sums agree on both sides

  Scenario: an account that proves to be closed is retried
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination        | amount |
      | 003001014892010203 | 250    |
    And the client processes the batch
    Then the batch is Processing
    When 1 minute passes
    Then the items are:
      | status | retryCount | failureReason          |
      | Failed | 0          | The account is closed. |
    When the client retries the failed items
    And 1 minute passes
    Then the items are:
      | status | retryCount |
      | Failed | 1          |
    And Africa's Talking has received mobileB2B 2 times
    And the float of the client is 10,000 SLE
    And the sums agree on both sides

  Scenario: a lost notification of a bank payout is made up for by asking
    Given a client with 10,000 SLE of float
    And Africa's Talking loses its callbacks
    When the client submits a batch:
      | destination        | amount |
      | 003001014892010100 | 250    |
    And the client processes the batch
    And 20 minutes pass
    Then the batch is Completed
    And the sums agree on both sides

  Scenario: a bank payout is settled by its notification within seconds
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination        | amount |
      | 003001014892010200 | 250    |
    And the client processes the batch
    And 30 seconds pass
    Then the batch is Completed
    And the sums agree on both sides

  Scenario: bypassed banks are called paid, and nothing is sent
    Given the gateway bypasses banks
    And a client with 10,000 SLE of float
    When the client submits a batch:
      | destination        | amount |
      | 003001014892010100 | 250    |
      | +23276123100       | 100    |
    And the client processes the batch
    And 5 seconds pass
    Then the batch is Completed
    And Africa's Talking has received no mobileB2B
    And the float of the client is 9,650 SLE
    And the sums agree on both sides

  Scenario: an account of an unknown bank cannot be paid
    Given a client with 10,000 SLE of float
    When the client submits a batch:
      | destination        | amount |
      | 099001014892010100 | 250    |
    Then the answer of the gateway has:
      | code | unsupported_destination |
