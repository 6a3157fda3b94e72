@dtone @africastalking
Feature: Callbacks on their way
  A callback can be lost, late, doubled or held, and its answer can be lost: the same for each kind of both providers.
  None of this changes what has happened at the provider, so an application must neither wait forever nor count twice.

  @smoke
  Scenario Outline: <callback> arrives once and is acknowledged
    When something causes <callback>
    And 1 day passes
    Then I have received <callback> 1 time
    And <provider> has delivered <callback> 1 time
    And <provider> has tried <callback> 1 time

    Examples:
      | provider         | callback            |
      | DT One           | transactionUpdated  |
      | Africa's Talking | deliveryReport      |
      | Africa's Talking | paymentNotification |
      | Africa's Talking | incomingMessage     |

  Scenario Outline: <callback> is lost and never comes
    Given <provider> loses its callbacks
    When something causes <callback>
    And 2 days pass
    Then I have received no <callback>
    And <provider> has delivered <callback> 0 times

    Examples:
      | provider         | callback            |
      | DT One           | transactionUpdated  |
      | Africa's Talking | deliveryReport      |
      | Africa's Talking | paymentNotification |
      | Africa's Talking | incomingMessage     |

  Scenario Outline: <callback> that is lost at first comes on schedule
    Given <provider> loses the first attempt of each callback
    When something causes <callback>
    And 5 seconds pass
    Then I have received no <callback>
    When 1 minute passes
    Then I have received <callback> 1 time
    And <provider> has tried <callback> 2 times

    Examples:
      | provider         | callback            |
      | DT One           | transactionUpdated  |
      | Africa's Talking | deliveryReport      |
      | Africa's Talking | paymentNotification |
      | Africa's Talking | incomingMessage     |

  @slow-provider
  Scenario Outline: <callback> comes an hour late
    Given <provider> sends its callbacks an hour late
    When something causes <callback>
    And 59 minutes pass
    Then I have received no <callback>
    When 2 minutes pass
    Then I have received <callback> 1 time

    Examples:
      | provider         | callback            |
      | DT One           | transactionUpdated  |
      | Africa's Talking | deliveryReport      |
      | Africa's Talking | paymentNotification |
      | Africa's Talking | incomingMessage     |

  Scenario Outline: <callback> comes twice although it was acknowledged
    Given <provider> sends its callbacks twice
    When something causes <callback>
    And 1 minute passes
    Then I have received <callback> in this order:
      | <id> |
      | *    |
      | *    |

    Examples:
      | provider         | callback            | id            |
      | DT One           | transactionUpdated  | id            |
      | Africa's Talking | deliveryReport      | id            |
      | Africa's Talking | paymentNotification | transactionId |
      | Africa's Talking | incomingMessage     | id            |

  Scenario Outline: <callback> comes again when its acknowledgement is lost
    Given <provider> misses the first answer to each callback
    When something causes <callback>
    And 10 minutes pass
    Then I have received <callback> 2 times
    And <provider> has delivered <callback> 1 time

    Examples:
      | provider         | callback            |
      | DT One           | transactionUpdated  |
      | Africa's Talking | deliveryReport      |
      | Africa's Talking | paymentNotification |
      | Africa's Talking | incomingMessage     |

  @slow-provider
  Scenario Outline: <callback> is held until it is released
    Given <provider> holds its callbacks back
    When something causes <callback>
    And 30 days pass
    Then I have received no <callback>
    When <provider> releases its held callbacks
    Then I have received <callback> 1 time
    And <provider> has delivered <callback> 1 time

    Examples:
      | provider         | callback            |
      | DT One           | transactionUpdated  |
      | Africa's Talking | deliveryReport      |
      | Africa's Talking | paymentNotification |
      | Africa's Talking | incomingMessage     |

  Scenario Outline: <callback> that was delivered can be sent again by hand
    When something causes <callback>
    And 1 minute passes
    And <provider> sends the last <callback> again
    Then I have received <callback> 2 times

    Examples:
      | provider         | callback            |
      | DT One           | transactionUpdated  |
      | Africa's Talking | deliveryReport      |
      | Africa's Talking | paymentNotification |
      | Africa's Talking | incomingMessage     |

  Scenario Outline: <callback> comes before the answer to the request that caused it
    Given <provider> sends its callbacks before the reply
    When something causes <callback>
    Then <provider> has not answered
    When 5 seconds pass
    Then I have received <callback> 1 time
    And the answer of <provider> is 201

    Examples:
      | provider         | callback            |
      | DT One           | transactionUpdated  |
      | Africa's Talking | deliveryReport      |
      | Africa's Talking | paymentNotification |
