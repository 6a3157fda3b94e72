@gateway
Feature: Lists of payments
  A client lists its own payments, the newest first: those that have not ended, those that were paid, and those of a range of time.

  Background:
    Given client "Acme" with 10,000 SLE of float

  @smoke
  Scenario: a payment moves from the pending to the completed list
    When the client pays 250 SLE to +23276123100
    Then the pending payments are:
      | amount | status     |
      | 250    | Processing |
    And the completed payments are:
      | amount |
    When everything has settled
    Then the pending payments are:
      | amount |
    And the completed payments are:
      | amount | status    |
      | 250    | Completed |

  Scenario: a payment that fails is in neither list, but in its range
    When the client pays 250 SLE to +23276123103
    And 1 minute passes
    Then the pending payments are:
      | amount |
    And the completed payments are:
      | amount |
    And the payments of the last 2 minutes are:
      | amount | status |
      | 250    | Failed |

  Scenario: the newest payment comes first, on either rail
    When the client pays 250 SLE to +23276123100
    And 1 minute passes
    And the client pays 100 SLE to +254711000100
    And 1 minute passes
    Then the completed payments are:
      | amount | valueType |
      | 100    | Airtime   |
      | 250    | Cash      |

  Scenario: another client's payments are not listed
    When the client pays 250 SLE to +23276123100
    Given client "Zenith" with 5,000 SLE of float
    When the client pays 100 SLE to +23276123300
    Then the pending payments are:
      | amount |
      | 100    |
    When everything has settled
    Then the completed payments are:
      | amount |
      | 100    |
    And the payments of the last 1 day are:
      | amount |
      | 100    |

  Scenario: both ends of a range belong to it
    When the client pays 250 SLE to +23276123100
    And 1 minute passes
    And the client pays 100 SLE to +23276124100
    And 1 minute passes
    Then the payments of the last 2 minutes are:
      | amount |
      | 100    |
      | 250    |
    And the payments of the last 119 seconds are:
      | amount |
      | 100    |
    And the payments until 2 minutes ago are:
      | amount |
      | 250    |
    And the payments until 121 seconds ago are:
      | amount |

  Scenario: a payment that a fraud check has stopped is in its range alone
    Given client "Vast" with 1,000,000 SLE of float
    When the client pays 250,000 SLE to +23276123100
    Then the pending payments are:
      | amount |
    And the payments of the last 1 minute are:
      | amount | status  |
      | 250000 | Blocked |
