@gateway
Feature: Hosted checkout
  A shopper pays on a page of the gateway, by card or by mobile money, and each checkout is paid once.

  @money
  Scenario: a checkout is paid by card
    Given a client with 100 SLE of float
    When the client opens a checkout of 250 SLE
    Then the answer of the gateway has:
      | status     | Open |
      | sessionUrl | *    |
    When the shopper opens the checkout
    Then the page says "250.00 SLE"
    When the shopper pays by the card "4111 1111 1111 1111"
    Then the shopper is back at the shop, and the checkout is signed as Completed
    And the checkout has:
      | status        | Completed |
      | paymentMethod | Card      |
      | transactionId | *         |
    And the float of the client is 350 SLE
    And nothing disagrees

  @money
  Scenario: a checkout is paid by card, and the bank has the shopper confirm it
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4000 0000 0000 3220"
    Then the page says "Your bank wants to know that it is you"
    And the checkout is Open
    When the shopper continues to the bank
    Then the page says "SLE 250.00"
    When the holder of the card confirms the payment
    Then the page says "Paid"
    When the shopper returns to the shop
    Then the shopper is back at the shop, and the checkout is signed as Completed
    And the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: nothing is paid before the bank has asked the shopper
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4000 0000 0000 3220"
    And the shopper opens the checkout
    And 5 minutes pass
    Then the checkout is Open
    And the card acquirer has received no captureAuthorisation
    And the float of the client is 0 SLE

  @money
  Scenario: the shopper refuses at the bank, and pays by another card
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4000 0000 0000 3220"
    And the shopper continues to the bank
    And the holder of the card refuses the payment
    Then the page says "Your bank has not confirmed that it is you."
    And the checkout is Open
    And the card acquirer holds 0 SLE
    When the shopper pays by the card "4111 1111 1111 1111"
    Then the shopper is back at the shop, and the checkout is signed as Completed
    And the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: a card is declined, and another one pays
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4000 0000 0000 9995"
    Then the page says "The payment did not succeed"
    And the float of the client is 0 SLE
    When the shopper pays by the card "5555 5555 5555 4444"
    Then the shopper is back at the shop, and the checkout is signed as Completed
    And the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: five cards that are declined end a checkout
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4000 0000 0000 0002"
    And the shopper pays by the card "4000 0000 0000 0069"
    And the shopper pays by the card "4000 0000 0000 0127"
    And the shopper pays by the card "4000 0000 0000 9995"
    Then the checkout is Open
    When the shopper pays by the card "4000 0000 0000 0002"
    Then the shopper is back at the shop, and the checkout is signed as Failed
    And the checkout is Failed
    And the float of the client is 0 SLE

  Scenario: a card number that is mistyped is charged nowhere
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4111 1111 1111 1112"
    Then the page says "The card number is wrong"
    And the card acquirer has received no createAuthorisation
    When the shopper pays by the card "4111 1111 1111 1111"
    Then the checkout is Completed

  @money
  Scenario: a checkout is paid by mobile money with the PIN of the subscriber
    Given a client with 0 SLE of float
    And +23276123100 is given 400 SLE of mobile money
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by mobile money from "076 123 100"
    Then the page says "Enter your PIN there"
    When +23276123100 accepts the question with the PIN "1234"
    And 1 second passes
    And the shopper checks again
    Then the page says "Paid"
    When the shopper returns to the shop
    Then the shopper is back at the shop, and the checkout is signed as Completed
    And the checkout has:
      | paymentMethod  | MobileMoney |
      | suspenseAmount | 0           |
    And +23276123100 has 150 SLE of mobile money
    And the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: a wrong PIN pays nothing, and the shopper tries again
    Given a client with 0 SLE of float
    And +23276123100 is given 400 SLE of mobile money
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by mobile money from "076 123 100"
    And +23276123100 accepts the question with the PIN "9999"
    And 1 minute passes
    And the shopper checks again
    Then the page says "The payment did not succeed"
    And the checkout is Open
    And the float of the client is 0 SLE
    When the shopper pays by mobile money from "076 123 100"
    And +23276123100 accepts the question with the PIN "1234"
    And 1 second passes
    Then the checkout is Completed
    And the float of the client is 250 SLE
    And +23276123100 has 150 SLE of mobile money
    And nothing disagrees

  @money
  Scenario: the subscriber refuses, and the shopper pays by card
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by mobile money from "+23276123100"
    And +23276123100 rejects the question
    And 1 second passes
    And the shopper checks again
    And the shopper pays by the card "4111 1111 1111 1111"
    Then the shopper is back at the shop, and the checkout is signed as Completed
    And the checkout has:
      | paymentMethod | Card |
    And the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: a subscriber who does not answer pays nothing
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by mobile money from "076 123 100"
    And the shopper checks again
    Then the page says "Enter your PIN there"
    When 2 minutes pass
    And the shopper checks again
    Then the page says "The payment did not succeed"
    And the checkout is Open
    And the float of the client is 0 SLE
    And nothing disagrees

  Scenario: the shopper cancels
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper cancels
    Then the shopper is back at the shop, and the checkout is signed as Cancelled
    And the checkout is Cancelled
    When the shopper goes back
    And the shopper pays by the card "4111 1111 1111 1111"
    Then the page says "Cancelled"
    And the card acquirer has received no createAuthorisation

  Scenario: a checkout expires after half an hour
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And 30 minutes pass
    And the shopper pays by the card "4111 1111 1111 1111"
    Then the page says "The time is over"
    And the card acquirer has received no createAuthorisation
    When the shopper returns to the shop
    Then the shopper is back at the shop, and the checkout is signed as Expired
    And the checkout has:
      | status      | Expired |
      | completedAt | null    |

  @money
  Scenario: mobile money that comes after the end is held in suspense
    Given a client with 100 SLE of float
    And +23276123100 is given 400 SLE of mobile money
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And 29 minutes pass
    And 30 seconds pass
    And the shopper pays by mobile money from "076 123 100"
    And 40 seconds pass
    Then the checkout is Expired
    When +23276123100 accepts the question with the PIN "1234"
    And 1 minute passes
    Then the checkout has:
      | status         | Expired |
      | suspenseAmount | 250     |
    And 250 SLE is in suspense
    And the float of the client is 100 SLE
    When the shopper opens the checkout
    Then the page says "A payment is held back"
    And nothing disagrees

  @money
  Scenario: a form for cards that is sent twice charges the card once
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4111 1111 1111 1111"
    And the shopper sends the form again
    Then the page says "Paid"
    And the card acquirer has received createAuthorisation 1 time
    And the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: a form that was shown before another try charges nothing
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4000 0000 0000 0002"
    And the shopper goes back
    And the shopper pays by the card "4111 1111 1111 1111"
    Then the card acquirer has received createAuthorisation 1 time
    And the checkout is Open
    When the shopper pays by the card "4111 1111 1111 1111"
    Then the checkout is Completed
    And the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: a subscriber is asked once for a form that is sent twice, also from another tab
    Given a client with 0 SLE of float
    And +23276123100 is given 1,000 SLE of mobile money
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by mobile money from "076 123 100"
    And the shopper sends the form again
    And the shopper goes back
    And the shopper goes back
    And the shopper pays by mobile money from "076 123 100"
    Then Africa's Talking has received mobileCheckout 1 time
    When +23276123100 accepts the question with the PIN "1234"
    And 1 second passes
    And the shopper sends the form again
    Then the page says "Paid"
    And +23276123100 has 750 SLE of mobile money
    And the float of the client is 250 SLE
    And nothing disagrees

  @money
  Scenario: the form of the bank is sent twice
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4000 0000 0000 3220"
    And the shopper continues to the bank
    And the holder of the card confirms the payment
    And the shopper sends the form again
    Then the page says "Paid"
    And the card acquirer has received captureAuthorisation 1 time
    And the float of the client is 250 SLE
    And nothing disagrees

  @money @slow-provider
  Scenario: the answer to the authorisation of a checkout is lost
    Given a client with 0 SLE of float
    And the card acquirer does what is asked but breaks the connection once for createAuthorisation
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4111 1111 1111 1111"
    Then the page says "Do not pay again"
    When 5 minutes pass
    And the shopper checks again
    Then the page says "Paid"
    And the card acquirer has received createAuthorisation 1 time
    And the float of the client is 250 SLE
    And nothing disagrees

  @money @slow-provider
  Scenario: a checkout whose capture is in doubt does not expire
    Given a client with 0 SLE of float
    And the card acquirer loses its callbacks
    And the card acquirer does what is asked but answers 503 once for captureAuthorisation
    And the card acquirer answers 503 for findAuthorisations
    When the client opens a checkout of 250 SLE
    And 29 minutes pass
    And the shopper opens the checkout
    And the shopper pays by the card "4111 1111 1111 1111"
    And 10 minutes pass
    Then the checkout is Open
    And the float of the client is 0 SLE
    When the providers behave again
    And an hour passes
    Then the checkout is Completed
    And the float of the client is 250 SLE
    And the card acquirer has captured 250 SLE in all
    And nothing disagrees

  @money @slow-provider
  Scenario: an authorisation that becomes known after the end is released
    Given a client with 0 SLE of float
    And the card acquirer does what is asked but breaks the connection once for createAuthorisation
    When the client opens a checkout of 250 SLE
    And 29 minutes pass
    And 30 seconds pass
    And the shopper opens the checkout
    And the shopper pays by the card "4111 1111 1111 1111"
    Then the card acquirer holds 250 SLE
    When 10 minutes pass
    Then the checkout is Expired
    And the card acquirer holds 0 SLE
    And the card acquirer has captured 0 SLE in all
    And the float of the client is 0 SLE
    And nothing disagrees

  @money @slow-provider
  Scenario: a subscriber whose request has no answer is asked once, and pays
    Given a client with 0 SLE of float
    And +23276123100 is given 1,000 SLE of mobile money
    And Africa's Talking does what is asked but breaks the connection once for mobileCheckout
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by mobile money from "076 123 100"
    Then the page says "We do not know yet whether the request has reached"
    When +23276123100 accepts the question with the PIN "1234"
    And 10 minutes pass
    Then the checkout is Completed
    And Africa's Talking has received mobileCheckout 1 time
    And the float of the client is 250 SLE
    And nothing disagrees

  @money @callbacks
  Scenario Outline: Africa's Talking <trouble>, and mobile money is credited once
    Given a client with 0 SLE of float
    And +23276123100 is given 1,000 SLE of mobile money
    And Africa's Talking <trouble>
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by mobile money from "076 123 100"
    And +23276123100 accepts the question with the PIN "1234"
    And 10 minutes pass
    Then the checkout is Completed
    And the float of the client is 250 SLE
    And nothing disagrees

    Examples:
      | trouble                               |
      | loses its callbacks                   |
      | sends its callbacks twice             |
      | garbles its callbacks                 |
      | sends its callbacks an hour late      |

  @money @callbacks
  Scenario: a stranger pays no checkout by a notification
    Given a client with 0 SLE of float
    When the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by mobile money from "076 123 100"
    And a stranger sends the gateway paymentNotification with:
      | transactionId | ATPid_1        |
      | category      | MobileCheckout |
      | status        | Success        |
      | value         | SLE 250.0000   |
      | source        | +23276123100   |
    And 1 second passes
    Then the checkout is Open
    And the float of the client is 0 SLE

  Scenario: another client's checkout is not shown
    Given client "Acme" with 0 SLE of float
    And the client opens a checkout of 250 SLE
    And client "Other" with 0 SLE of float
    When the client asks for the checkout of client "Acme"
    Then the answer of the gateway is 404

  @money
  Scenario: a checkout of a sandbox key moves no money
    Given the gateway has a sandbox
    And client "Acme" with 100 SLE of float
    And "bob" of client "Acme" is signed in as ClientAdmin
    When the portal user makes the sandbox key "trial"
    And the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    Then the page says "this is a sandbox"
    When the shopper pays by the card "4111 1111 1111 1111"
    Then the checkout is Completed
    And the float of the sandbox of client "Acme" is 1,000,250 SLE
    And the card acquirer has received no createAuthorisation
    Given the client is "Acme"
    Then the float of the client is 100 SLE
    And nothing disagrees

  Scenario: a checkout that is opened again with its key is one checkout
    Given a client with 0 SLE of float
    And the next request has the idempotency key "order"
    When the client opens a checkout of 250 SLE
    And the client sends the same request again
    Then the gateway has answered the same as before

  Scenario: reports have the checkouts
    Given client "Acme" with 0 SLE of float
    And the client opens a checkout of 80 SLE
    And the shopper opens the checkout
    And the shopper cancels
    And 1 minute passes
    And the client opens a checkout of 250 SLE
    And the shopper opens the checkout
    And the shopper pays by the card "4111 1111 1111 1111"
    And "ada" is signed in as SuperAdmin
    When the portal user lists the checkouts
    Then the answer of the gateway has:
      | totalCount           | 2         |
      | items.0.status       | Completed |
      | items.0.amount       | 250       |
      | items.1.status       | Cancelled |
    When the portal user asks for the summary of checkouts
    Then the answer of the gateway has:
      | totalSessions            | 2   |
      | totalVolume              | 330 |
      | completedVolume          | 250 |
      | byStatus.Completed.count | 1   |
      | byStatus.Cancelled.count | 1   |
    Given client "Other" with 0 SLE of float
    And "eve" of client "Other" is signed in as ClientAdmin
    When the portal user lists the checkouts
    Then the answer of the gateway has:
      | totalCount | 0 |
