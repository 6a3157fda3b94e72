@africastalking @money
Feature: Businesses, banks and cards
  A payment is listed from its acceptance on. A customer's one-time password decides whether a bank account or a card pays.

  Scenario: a business is paid
    Given my wallet at Africa's Talking is set to 1,000 KES
    When I pay 250 KES to the business "Mine"
    Then my payment is Queued
    And my wallet at Africa's Talking is 750 KES
    When 3 seconds pass
    Then my payment is Success
    And I have received paymentNotification in this order:
      | category  | destination | status  | value        | transactionFee |
      | MobileB2B | Mine        | Success | KES 250.0000 | KES 0.1000     |

  Scenario: wallet and stash get back what a failed payment to a business has taken
    Given my wallet at Africa's Talking is set to 1,000 KES
    And my stash at Africa's Talking is set to 5 KES
    When I pay 250 KES to the business "000103"
    Then my stash at Africa's Talking is 4.9 KES
    When 3 seconds pass
    Then my payment is Failed
    And my wallet at Africa's Talking is 1,000 KES
    And my stash at Africa's Talking is 5 KES
    And my wallet lists:
      | category | value        | balance       |
      | Debit    | KES 250.0000 | KES 750.0000  |
      | Credit   | KES 250.0000 | KES 1000.0000 |

  Scenario: payments that wait in a stalled queue are listed as Queued
    Given the queue of business payments stalls for 5 minutes
    When I pay 10 KES to the business "000100"
    And I pay 20 KES to the business "000200"
    And 4 minutes pass
    Then my payments are listed:
      | destination | status |
      | 000100      | Queued |
      | 000200      | Queued |
    When 63 seconds pass
    Then my payments are listed:
      | destination | status  |
      | 000100      | Success |
      | 000200      | Queued  |

  Scenario: a wallet that is too small pays no business
    Given my wallet at Africa's Talking is set to 100 KES
    When I pay 100.01 KES to the business "Mine"
    Then the answer of Africa's Talking has:
      | status       | Failed              |
      | errorMessage | Insufficient Credit |
    And my wallet at Africa's Talking is 100 KES

  Scenario: a bank account is paid
    Given my wallet at Africa's Talking is set to 2,000 NGN
    When I pay 1,500 NGN to the bank account "0123456789"
    And 3 seconds pass
    Then my payment is Success
    And my wallet at Africa's Talking is 500 NGN

  Scenario: a transfer to a closed bank account comes back with its fee
    Given my wallet at Africa's Talking is set to 2,000 NGN
    And my stash at Africa's Talking is set to 50 NGN
    When I pay 1,500 NGN to the bank account "0000000203"
    Then my stash at Africa's Talking is 0 NGN
    When 20 seconds pass
    Then my payment is Failed
    And my wallet at Africa's Talking is 2,000 NGN
    And my stash at Africa's Talking is 50 NGN

  Scenario: a customer tells the right password of a bank account
    Given my wallet at Africa's Talking is set to 0 NGN
    When I charge the bank account "0123456789" 1,000 NGN
    Then my payment is PendingValidation
    When my customer tells me the password "1234"
    Then my payment is Success
    And my wallet at Africa's Talking is 990 NGN
    When 1 second passes
    Then I have received paymentNotification in this order:
      | category     | source     | status  | providerFee |
      | BankCheckout | 0123456789 | Success | NGN 10.0000 |

  Scenario: a password is corrected twice
    When I charge the bank account "0123456789" 1,000 NGN
    And my customer tells me the password "0000"
    And my customer tells me the password "1111"
    Then my payment is PendingValidation
    When my customer tells me the password "1234"
    Then my payment is Success

  Scenario: the third wrong password ends a charge
    Given my stash at Africa's Talking is set to 5 NGN
    When I charge the bank account "0123456789" 1,000 NGN
    Then my stash at Africa's Talking is 4 NGN
    When my customer tells me the password "0000"
    And my customer tells me the password "1111"
    And my customer tells me the password "2222"
    Then the answer of Africa's Talking has:
      | status      | Failed                        |
      | description | The OTP was wrong three times |
    And my payment is Failed
    And my stash at Africa's Talking is 5 NGN

  Scenario: a password comes too late
    When I charge the bank account "0123456789" 1,000 NGN
    And 10 minutes pass
    Then my payment is Failed
    And I have received paymentNotification 1 time
    When my customer tells me the password "1234"
    Then the answer of Africa's Talking has:
      | status      | Failed              |
      | description | The OTP has expired |

  Scenario: a card that has paid pays again without a password
    Given my wallet at Africa's Talking is set to 0 NGN
    When I charge the card "4242424242424242" 1,000 NGN
    And my customer tells me the password "1234"
    And I charge the same card 500 NGN again
    Then my payment is Success
    And my wallet at Africa's Talking is 1,485 NGN
    And my payments are listed:
      | category     | source           | status  |
      | CardCheckout | 424242******4242 | Success |
      | CardCheckout | 424242******4242 | Success |

  Scenario: a card without funds fails although the password is right
    When I charge the card "4000000000009995" 1,000 NGN
    And my customer tells me the password "1234"
    Then the answer of Africa's Talking has:
      | status      | Failed             |
      | description | Insufficient funds |
    And my payment is Failed

  Scenario: money moves from the wallet to the stash
    Given my wallet at Africa's Talking is set to 100 KES
    And my stash at Africa's Talking is set to 1 KES
    When I move 40 KES to the stash
    Then my payment is Success
    And my wallet at Africa's Talking is 60 KES
    And my stash at Africa's Talking is 41 KES

  Scenario: products of the account share its wallet
    Given my wallet at Africa's Talking is set to 100 KES
    When I move 40 KES to the product 2
    Then my wallet at Africa's Talking is 100 KES
    And my wallet lists:
      | category | value       | balance      |
      | Debit    | KES 40.0000 | KES 60.0000  |
      | Credit   | KES 40.0000 | KES 100.0000 |

  Scenario: a payment whose notification is lost is found by its id
    Given Africa's Talking loses its callbacks
    When I pay 250 KES to the business "Mine"
    And 1 day passes
    Then I have received no paymentNotification
    And my payment is Success
    And my payments are listed:
      | category  | destination | status  |
      | MobileB2B | Mine        | Success |

  Scenario: a notification whose first attempt is lost comes a minute later, and the bank is paid once
    Given Africa's Talking loses the first attempt of each callback
    And my wallet at Africa's Talking is set to 2,000 NGN
    When I pay 1,500 NGN to the bank account "0123456789"
    And 62 seconds pass
    Then I have received no paymentNotification
    When 1 second passes
    Then I have received paymentNotification 1 time
    And my wallet at Africa's Talking is 500 NGN

  Scenario: a notification that comes twice credits a charge once
    Given Africa's Talking sends its callbacks twice
    And my wallet at Africa's Talking is set to 0 NGN
    When I charge the bank account "0123456789" 1,000 NGN
    And my customer tells me the password "1234"
    And 1 minute passes
    Then I have received paymentNotification 2 times
    And my wallet at Africa's Talking is 990 NGN

  Scenario: a notification that nobody acknowledges is given up after six hours
    Given I answer callbacks with 500
    When I move 40 KES to the stash
    And 1 day passes
    Then I have received paymentNotification 361 times
    And my payment is Success
