@gateway @money
Feature: Payments
  Scenario: a payment is made once although the provider never answers
    Given a client with 10,000 SLE of float
    And Africa's Talking does what is asked but never answers once
    When the client pays 250 SLE to +23276123100
    And 10 minutes pass
    Then the payment is Completed
    And Africa's Talking has received mobileB2C 1 time
