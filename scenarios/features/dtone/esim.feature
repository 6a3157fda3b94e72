@dtone
Feature: eSIM plans and PINs
  A new eSIM comes with the transaction that bought it, and later plans are added to it by its ICCID.
  PINs are delivered once, in the transaction, so an application that loses them must read it again.

  @smoke
  Scenario: an eSIM from its purchase to its top-up
    When I order product 47002
    And 3 seconds pass
    Then my transaction has:
      | status.message | COMPLETED |
      | pin.serial     | *         |
      | pin.code       | *         |
    When I call postLookupCreditPartyStatus with:
      | service_id                             | 13      |
      | credit_party_identifier.account_number | my eSIM |
    Then the answer of DT One has:
      | installation_date | null |
      | activation_date   | null |
    When the subscriber installs my eSIM
    And the subscriber activates my eSIM
    And I call postLookupCreditPartyStatus with:
      | service_id                             | 13      |
      | credit_party_identifier.account_number | my eSIM |
    Then the answer of DT One has:
      | installation_date | * |
      | activation_date   | * |
    When the subscriber uses 4000 MB of my eSIM
    And I order with:
      | product_id                             | 47002   |
      | credit_party_identifier.account_number | my eSIM |
    And 3 seconds pass
    Then my transaction has:
      | status.message | COMPLETED |
      | pin.code       | null      |
    When I call postLookupCreditPartyBenefits with:
      | service_id                             | 13      |
      | credit_party_identifier.account_number | my eSIM |
    Then the answer of DT One has:
      | 0.amount | 1  |
      | 0.unit   | GB |
      | 1.amount | 5  |
      | 1.unit   | GB |
      | 2        |    |

  Scenario: a profile that this account has not bought cannot be topped up
    When I order with:
      | product_id                             | 47002                 |
      | credit_party_identifier.account_number | "8900000000000000011" |
    And 3 seconds pass
    Then my transaction is DECLINED-INVALID-CREDIT-PARTY
    And my balance at DT One is 10,000 USD

  Scenario: the callback brings the eSIM too
    When I order product 47001
    And 3 seconds pass
    Then I have received transactionUpdated in this order:
      | status.message | pin.serial | pin.code |
      | COMPLETED      | *          | *        |

  Scenario: a PIN whose callback was lost can still be read
    Given DT One loses its callbacks
    When I order product 6035 for +593990000101
    And 1 hour passes
    Then I have received no transactionUpdated
    And my transaction has:
      | pin.code | * |

  Scenario: a PIN is not shown before the transaction is completed
    When I order product 6035 for +593990000201
    And 19 seconds pass
    Then my transaction has:
      | pin |  |
