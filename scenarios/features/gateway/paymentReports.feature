@gateway @money
Feature: Reports about payments and batches
  A client and the staff see what was asked for beside what was paid. What is tried out in a sandbox is in no report.

  Background:
    Given the gateway has a sandbox
    And client "Acme" with 10,000 SLE of float
    And "bob" of client "Acme" is signed in as ClientAdmin
    And "ada" is signed in as CompanyAdmin

  Scenario: a batch with a healed, a failed and an open item is reconciled
    Given the portal user is "bob"
    And transactions of DT One end DECLINED
    When the client submits a batch:
      | destination   | amount |
      | +254711000100 | 100    |
      | +23276123103  | 99.5   |
      | +23276123200  | 250    |
    And the client processes the batch
    And 10 seconds pass
    And the portal user lists the failed items
    Then the answer of the gateway has:
      | 0.amount            | 100          |
      | 1.destinationMasked | +23276***103 |
      | 2                   |              |
    When the portal user reconciles the batch
    Then the answer of the gateway has:
      | status              | Processing  |
      | rows.0.verdict      | Failed      |
      | rows.1.verdict      | Failed      |
      | rows.2.verdict      | Outstanding |
      | processedAmount     | 0           |
      | difference          | 449.5       |
    Given the providers behave again
    When the client retries the failed items
    And everything has settled
    And the portal user reconciles the batch
    Then the answer of the gateway has:
      | status                | PartiallyFailed |
      | rows.0.verdict        | Matched         |
      | rows.0.providerStatus | Completed       |
      | rows.1.verdict        | Failed          |
      | rows.2.verdict        | Matched         |
      | counts.matched        | 2               |
      | processedAmount       | 350             |
      | difference            | 99.5            |
    When the portal user lists the failed items
    Then the answer of the gateway has:
      | 0.destinationMasked | +23276***103 |
      | 0.retryCount        | 1            |
      | 1                   |              |
    When the portal user lists the retries
    Then the answer of the gateway has:
      | 0.outcome | Processed |
      | 1.outcome | Failed    |
      | 2         |           |

  Scenario: each item of a batch has a verdict, before it is processed and after
    Given the portal user is "ada"
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
      | +23276123103 | 99.5   |
    And the portal user reconciles the batch
    Then the answer of the gateway has:
      | status             | Pending     |
      | rows.0.verdict     | Outstanding |
      | counts.outstanding | 2           |
    When the client processes the batch
    And everything has settled
    And the portal user reconciles the batch
    Then the answer of the gateway has:
      | status          | PartiallyFailed |
      | rows.0.verdict  | Matched         |
      | rows.1.verdict  | Failed          |
      | expectedAmount  | 349.5           |
      | processedAmount | 250             |
      | difference      | 99.5            |
    When the portal user lists the batches
    Then the answer of the gateway has:
      | 0.status    | PartiallyFailed |
      | 0.processed | 1               |
      | 0.failed    | 1               |

  Scenario: the file has no formula that a spreadsheet would run
    Given the portal user is "bob"
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
    And the client processes the batch
    And everything has settled
    And the portal user reconciles the batch as CSV
    Then the answer of the gateway is 200
    And the file of the gateway says "Completed,Matched"
    And the file of the gateway says ",'+23276***100,250.00,"

  Scenario: the volume is told by the kind of destination, and an unknown kind is all
    Given the portal user is "bob"
    When the client pays 250 SLE to +23276123100
    And the client pays 100 SLE to +23276123103
    And everything has settled
    And the portal user asks for the mobile volume of client "Acme"
    Then the answer of the gateway has:
      | type                  | mobile |
      | count                 | 2      |
      | totalAmount           | 350    |
      | completed.count       | 1      |
      | completed.totalAmount | 250    |
    When the portal user asks for the bank volume of client "Acme"
    Then the answer of the gateway has:
      | count | 0 |
    When the portal user asks for the other volume of client "Acme"
    Then the answer of the gateway has:
      | type  | all |
      | count | 2   |

  Scenario: what a sandbox key pays is in no report of payments
    Given the portal user is "bob"
    When the portal user makes the sandbox key "trial"
    And the client submits a batch:
      | destination  | amount |
      | +23276123103 | 250    |
    And the client processes the batch
    And everything has settled
    And the portal user asks for the payments of client "Acme"
    Then the answer of the gateway has:
      | 0 |  |
    Given the portal user is "ada"
    When the portal user lists the failed items
    Then the answer of the gateway has:
      | 0 |  |
    When the portal user lists the batches
    Then the answer of the gateway has:
      | 0 |  |
    When the portal user reconciles the batch
    Then the answer of the gateway has:
      | code | batch_unknown |

  Scenario: another client's batch is not reconciled
    Given the portal user is "bob"
    And client "Zenith" with 1,000 SLE of float
    When the client submits a batch:
      | destination  | amount |
      | +23276123100 | 250    |
    And the portal user reconciles the batch
    Then the answer of the gateway has:
      | code | batch_unknown |
    When the portal user asks for the payments of client "Zenith"
    Then the answer of the gateway is 403
    When the portal user lists the batches
    Then the answer of the gateway has:
      | 0 |  |
