@africastalking @money
Feature: Checkouts
  A subscriber is asked on the phone to pay. Nothing is paid until the subscriber agrees, and the notification says how it ended.

  Background:
    Given my wallet at Africa's Talking is set to 1,000 KES
    And my stash at Africa's Talking is set to 10 KES
    And +254711000001 is given 500 KES of mobile money

  @smoke
  Scenario: a checkout that is approved pays the wallet, less the fee of the operator
    When I ask +254711000001 for 100 KES
    Then the answer of Africa's Talking has:
      | status      | PendingConfirmation    |
      | description | Waiting for user input |
    And my wallet at Africa's Talking is 1,000 KES
    And +254711000001 has 500 KES of mobile money
    And I have received no paymentNotification
    When +254711000001 accepts the question with the PIN "1234"
    Then my wallet at Africa's Talking is 1,099 KES
    And my stash at Africa's Talking is 9.90 KES
    And +254711000001 has 400 KES of mobile money
    And I have received paymentNotification in this order:
      | category       | status  | source        | value        | providerFee |
      | MobileCheckout | Success | +254711000001 | KES 100.0000 | KES 1.0000  |

  Scenario: a checkout that is refused costs nothing
    When I ask +254711000001 for 100 KES
    And +254711000001 rejects the question
    Then my wallet at Africa's Talking is 1,000 KES
    And my stash at Africa's Talking is 10 KES
    And +254711000001 has 500 KES of mobile money
    And I have received paymentNotification in this order:
      | status | description                        | transactionFee |
      | Failed | The user has declined the request. | KES 0.1000     |

  Scenario: a wrong PIN pays nothing
    When I ask +254711000001 for 100 KES
    And +254711000001 accepts the question with the PIN "4321"
    Then +254711000001 has 500 KES of mobile money
    And I have received paymentNotification in this order:
      | status | description                      |
      | Failed | The user has entered a wrong PIN. |

  Scenario: a checkout that is ignored ends after a minute
    When I ask +254711000001 for 100 KES
    And 59 seconds pass
    Then I have received no paymentNotification
    When 1 second passes
    Then +254711000001 is asked nothing
    And my stash at Africa's Talking is 10 KES
    And I have received paymentNotification in this order:
      | status | description                      |
      | Failed | The user did not answer in time. |

  Scenario: a checkout waits as long as the setting says
    Given a checkout at Africa's Talking waits 5 minutes
    When I ask +254711000001 for 100 KES
    And 4 minutes pass
    And +254711000001 accepts the question
    Then my wallet at Africa's Talking is 1,099 KES

  Scenario: a subscriber with too little money cannot pay
    When I ask +254711000001 for 501 KES
    And +254711000001 accepts the question
    Then +254711000001 has 500 KES of mobile money
    And I have received paymentNotification in this order:
      | status | description                      |
      | Failed | The user has insufficient funds. |

  Scenario: a phone that is off is not asked
    Given the phone +254711000001 is off
    When I ask +254711000001 for 100 KES
    Then +254711000001 is asked nothing
    When 3 seconds pass
    Then I have received paymentNotification in this order:
      | status | description                              |
      | Failed | The user is not within network coverage. |
    And my stash at Africa's Talking is 10 KES

  Scenario: a checkout that is sent twice is paid twice
    When I ask +254711000001 for 100 KES
    And I ask +254711000001 for 100 KES
    And +254711000001 accepts the question
    And +254711000001 accepts the question
    Then +254711000001 has 300 KES of mobile money
    And my wallet at Africa's Talking is 1,198 KES
    And I have received paymentNotification 2 times

  Scenario: a checkout that is repeated with its key is asked and paid once
    When I ask +254711000001 for 100 KES with the idempotency key "order-1"
    And I ask +254711000001 for 100 KES with the idempotency key "order-1"
    And +254711000001 accepts the question
    Then +254711000001 is asked nothing
    And my wallet at Africa's Talking is 1,099 KES
    And I have received paymentNotification 1 time

  Scenario: a stash without the fee asks nobody
    Given my stash at Africa's Talking is set to 0.05 KES
    When I ask +254711000001 for 100 KES
    Then the answer of Africa's Talking has:
      | status      | Failed              |
      | description | Insufficient Credit |
    And +254711000001 is asked nothing

  Scenario: a notification that is not acknowledged comes every minute, and the money moves once
    Given I answer callbacks with 500
    When I ask +254711000001 for 100 KES
    And +254711000001 accepts the question
    And 5 minutes pass
    Then I have received paymentNotification 6 times
    And my wallet at Africa's Talking is 1,099 KES

  Scenario: a notification that is sent again says the same
    When I ask +254711000001 for 100 KES
    And +254711000001 accepts the question
    And Africa's Talking sends the last paymentNotification again
    Then I have received paymentNotification in this order:
      | status  | value        |
      | Success | KES 100.0000 |
      | Success | KES 100.0000 |
    And my wallet at Africa's Talking is 1,099 KES

  Scenario: money that comes without a checkout names its account
    When +254711000001 sends me 100 KES for "order-1"
    Then my wallet at Africa's Talking is 1,099 KES
    And +254711000001 has 400 KES of mobile money
    And I have received paymentNotification in this order:
      | category  | clientAccount | status  | value        |
      | MobileC2B | order-1       | Success | KES 100.0000 |

  Scenario Outline: money without a checkout that the application <answers> <moves>
    Given I answer Africa's Talking that payments are "<status>"
    When +254711000001 sends me 100 KES for "order-1"
    Then +254711000001 has <left> of mobile money
    And my wallet at Africa's Talking is <wallet>
    And I have received mobileC2BValidation in this order:
      | clientAccount | phoneNumber   | value        |
      | order-1       | +254711000001 | KES 100.0000 |
    And I have received paymentNotification <notified> times

    Examples:
      | answers   | moves        | status    | left    | wallet    | notified |
      | validates | stays        | Validated | 400 KES | 1,099 KES | 1        |
      | refuses   | is sent back | Failed    | 500 KES | 1,000 KES | 0        |

  Scenario Outline: a payout that the application <answers> is <end>
    Given I answer Africa's Talking that payments are "<status>"
    When I pay 250 KES to +254711000001
    And 3 seconds pass
    Then my wallet at Africa's Talking is <wallet>
    And my stash at Africa's Talking is <stash>
    And +254711000001 has <purse> of mobile money
    And I have received paymentNotification in this order:
      | category  | status |
      | MobileB2C | <end>  |

    Examples:
      | answers   | end     | status    | wallet    | stash    | purse   |
      | validates | Success | Validated | 750 KES   | 9.90 KES | 750 KES |
      | refuses   | Failed  | Failed    | 1,000 KES | 10 KES   | 500 KES |

  Scenario: a payout about which the application says nothing is blocked after three questions
    Given I answer Africa's Talking that payments are "Validated"
    And I answer callbacks with 500
    When I pay 250 KES to +254711000001
    And 19 seconds pass
    Then I have received mobileB2CValidation 2 times
    And my wallet at Africa's Talking is 750 KES
    When 1 second passes
    Then I have received mobileB2CValidation 3 times
    And my wallet at Africa's Talking is 1,000 KES
    And +254711000001 has 500 KES of mobile money
