@gateway
Feature: Metrics and reports
  Staff sees how much the gateway is used, and a client how much its own programs do. What is tried out in a sandbox is not counted.

  Background:
    Given the gateway has a sandbox
    And client "Acme" with 10,000 SLE of float
    And "bob" of client "Acme" is signed in as ClientAdmin
    And "ada" is signed in as CompanyAdmin

  Scenario: the calls of each API user are counted, those that were refused too
    Given the portal user is "bob"
    When the portal user makes API user "Till" with the role Reader
    And the client pays 250 SLE to +23276123100
    Then the answer of the gateway is 403
    Given the client is "Acme"
    When the client pays 250 SLE to +23276123100
    And the client pays 250 SLE to +23276123200
    And the portal user asks how often client "Acme" has called
    Then the answer of the gateway has:
      | 0.developerName | Acme |
      | 0.callCount     | 2    |
      | 1.developerName | Till |
      | 1.callCount     | 1    |

  Scenario: the log has the path as it is documented, and no id
    When the client pays 250 SLE to +23276123100
    And everything has settled
    Then the payment is Completed
    When the portal user asks what client "Acme" has called
    Then the answer of the gateway has:
      | 0.entries.0.method     | GET                      |
      | 0.entries.0.endpoint   | /api/Payment/{id}        |
      | 0.entries.0.statusCode | 200                      |
      | 0.entries.1.endpoint   | /api/Payment/bulk-mobile |
      | 0.entries.2            |                          |

  @money
  Scenario: the metrics add up what was paid
    When the client pays 250 SLE to +23276123100
    And the client pays 100 SLE to +23276123103
    And everything has settled
    And the portal user asks for the metrics
    Then the answer of the gateway has:
      | transactions.total       | 2   |
      | transactions.completed   | 1   |
      | transactions.failed      | 1   |
      | transactions.totalAmount | 250 |

  Scenario: what a sandbox key does is in no metrics and in no report
    Given the portal user is "bob"
    When the portal user makes the sandbox key "trial"
    And the client pays 250 SLE to +23276123100
    And everything has settled
    Then the payment is Completed
    When the portal user asks how often client "Acme" has called
    Then the answer of the gateway has:
      | 0.developerName | Acme |
      | 0.callCount     | 0    |
      | 1               |      |
    Given the portal user is "ada"
    When the portal user asks for the metrics
    Then the answer of the gateway has:
      | transactions.total | 0 |

  Scenario: the metrics are for the staff
    Given the portal user is "bob"
    When the portal user asks for the metrics
    Then the answer of the gateway has:
      | code | permission_missing |

  Scenario: another client's calls are not told
    Given client "Zenith" with 10 SLE of float
    And the portal user is "bob"
    When the portal user asks how often client "Zenith" has called
    Then the answer of the gateway is 403
    When the portal user asks how often client "Acme" has called
    Then the answer of the gateway is 200
