@gateway @money
Feature: Bank transfers with a one-time password
  A bank transfer waits for the code that went to the client by SMS and by mail. Only the right code, in time, pays it, and once.
  No money is taken from the float before.

  Background:
    Given the gateway bypasses banks
    And a client with 1,000 SLE of float

  @smoke
  Scenario: the code from the SMS pays a bank transfer
    When the client begins to pay 250 SLE to the account "003001014892010184"
    Then the answer of the gateway has:
      | status              | Pending                        |
      | accountNumberMasked | 003***0184                     |
      | narration           | Transfer to 003001014892010184 |
      | otpSentTo.0         | sms:+23276***100               |
      | otpSentTo.1         | email:d***@client.example      |
    And the float of the client is 1,000 SLE
    When the client authorises the payment with the code from its SMS
    Then the answer of the gateway is 200
    And no answer of the gateway has a code
    And the payment is Completed
    And the float of the client is 750 SLE
    And Africa's Talking has received sendMessage 1 time

  Scenario: the code from the mail pays a bank transfer, and is that of the SMS
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And the client authorises the payment with the code from its mail
    Then the payment is Completed

  Scenario: a wrong code pays nothing, and the right one still pays
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And the client authorises the payment with a wrong code
    Then the answer of the gateway is 422
    And the answer of the gateway has:
      | code         | otp_wrong |
      | attemptsLeft | 4         |
    And the payment is Pending
    And the float of the client is 1,000 SLE
    When the client authorises the payment with the code from its SMS
    Then the payment is Completed
    And the float of the client is 750 SLE

  Scenario: the fifth wrong code ends the payment, and the right one comes too late
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And the client authorises the payment with 5 wrong codes
    Then the answer of the gateway is 429
    And the answer of the gateway has:
      | code | otp_locked |
    When the client authorises the payment with the code from its SMS
    Then the answer of the gateway is 429
    And the payment has:
      | status        | Failed     |
      | failureReason | otp_locked |
    And the float of the client is 1,000 SLE

  Scenario: a new code does not give new tries
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And the client authorises the payment with 4 wrong codes
    And 1 minute passes
    And the client asks for a new code
    And the client authorises the payment with a wrong code
    Then the answer of the gateway is 429
    And the payment is Failed

  Scenario: an authorised payment is not paid again
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And the client authorises the payment with the code from its SMS
    And the client authorises the payment with the code from its SMS
    Then the answer of the gateway is 409
    And the float of the client is 750 SLE

  Scenario: a code is refused after five minutes, and a new one pays
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And 5 minutes pass
    And the client authorises the payment with the code from its SMS
    Then the answer of the gateway is 409
    And the answer of the gateway has:
      | code | otp_expired |
    When the client asks for a new code
    Then the answer of the gateway has:
      | resendsLeft | 2 |
    When the client authorises the payment with the code from its SMS
    Then the payment is Completed

  Scenario: a code is refused once there is a new one
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And 1 minute passes
    And the client asks for a new code
    And the client authorises the payment with the code from its first SMS
    Then the answer of the gateway has:
      | code | otp_wrong |
    And the payment is Pending
    And the float of the client is 1,000 SLE

  Scenario: a new code is not sent within a minute
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And 59 seconds pass
    And the client asks for a new code
    Then the answer of the gateway is 429
    And the answer of the gateway has:
      | code | otp_resend_too_early |
    And Africa's Talking has received sendMessage 1 time

  Scenario: with the last of its codes the payment expires
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And 1 minute passes
    And the client asks for a new code
    And 1 minute passes
    And the client asks for a new code
    And 1 minute passes
    And the client asks for a new code
    And 1 minute passes
    And the client asks for a new code
    Then the answer of the gateway has:
      | code | otp_resends_used |
    When 3 minutes pass
    Then the payment is Pending
    When 1 minute passes
    Then the payment has:
      | status      | Expired |
      | completedAt | *       |
    When the client authorises the payment with the code from its SMS
    Then the answer of the gateway is 409
    And the float of the client is 1,000 SLE

  Scenario: a payment that nobody authorises expires after a day
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And 23 hours pass
    Then the payment is Pending
    When 1 hour passes
    Then the payment is Expired

  Scenario: when the SMS fails, the mail still has the code
    Given Africa's Talking answers 500 once for sendMessage
    When the client begins to pay 250 SLE to the account "003001014892010184"
    Then the answer of the gateway is 201
    And the answer of the gateway has:
      | otpSentTo.0 | email:d***@client.example |
      | otpSentTo.1 |                           |
    When the client authorises the payment with the code from its mail
    Then the payment is Completed

  Scenario: a payment that is begun again with its key gets one code
    Given the next request has the idempotency key "rent-1"
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And the client sends the same request again
    Then the gateway has answered the same as before
    And Africa's Talking has received sendMessage 1 time

  Scenario: a wrong code that is sent again with its key counts once
    When the client begins to pay 250 SLE to the account "003001014892010184"
    Given the next request has the idempotency key "rent-1"
    When the client authorises the payment with a wrong code
    And the client sends the same request again
    Then the gateway has answered the same as before
    When the client authorises the payment with a wrong code
    Then the answer of the gateway has:
      | attemptsLeft | 3 |

  Scenario: a new code that is asked for again with its key is one code
    When the client begins to pay 250 SLE to the account "003001014892010184"
    And 1 minute passes
    Given the next request has the idempotency key "rent-1"
    When the client asks for a new code
    And 1 minute passes
    And the client sends the same request again
    Then the gateway has answered the same as before
    And Africa's Talking has received sendMessage 2 times

  Scenario: without enough float the payment waits
    When the client begins to pay 1,500 SLE to the account "003001014892010184"
    And the client authorises the payment with the code from its SMS
    Then the answer of the gateway has:
      | code | insufficient_float |
    And the payment is Pending
    And the float of the client is 1,000 SLE

  Scenario: another client's payment is not paid
    Given client "Acme" with 1,000 SLE of float
    And client "Zenith" with 5,000 SLE of float
    And the client is "Acme"
    When the client begins to pay 250 SLE to the account "003001014892010184"
    Given the client is "Zenith"
    When the client authorises the payment of client "Acme" with the code from its SMS
    Then the answer of the gateway is 404
    Given the client is "Acme"
    Then the payment is Pending
