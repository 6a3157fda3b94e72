Feature: Payouts of a service that knows nothing of Railyard
  The same sentences hold for the Express application and for the one in Python.
  Each pays cash through Africa's Talking and airtime through DT One, and hears of the end by callback.

  Scenario: a payout is taken at once and paid when the provider says so
    When I POST "/payouts" with:
      | kind   | cash          |
      | phone  | +254711000300 |
      | amount | 250           |
    Then the response status is 202
    And the response has "$.status" "queued"
    And I save "$.id" as "payout"
    And the response has the header "Location" "/payouts/{{payout}}"
    And within 1 minute the response to GET "/payouts/{{payout}}" has "$.status" "processing"
    And Africa's Talking has received mobileB2C 1 time
    When 3 minutes pass
    And I GET "/payouts/{{payout}}"
    Then the response has "$.status" "processing"
    And within 5 minutes the response to GET "/payouts/{{payout}}" has "$.status" "paid"
    And the response has "$.bookings[0]" 250

  Scenario Outline: <kind> to a number that ends in <suffix> is <status>
    When I POST "/payouts" with:
      """
      { "kind": "<kind>", "phone": "<number><suffix>", "amount": 99.5 }
      """
    Then the response status is 202
    And I save "$.id" as "payout"
    And within 10 minutes the response to GET "/payouts/{{payout}}" has "$.status" "<status>"

    Examples:
      | kind    | number     | suffix | status |
      | cash    | +254711000 | 100    | paid   |
      | cash    | +254711000 | 206    | failed |
      | cash    | +254711000 | 112    | failed |
      | airtime | +593990000 | 100    | paid   |
      | airtime | +593990000 | 203    | failed |

  Scenario Outline: <kind> is paid once although the answer is lost
    Given <provider> does what is asked but breaks the connection once
    When I POST "/payouts" with:
      | kind   | <kind>   |
      | phone  | <number> |
      | amount | 250      |
    And I save "$.id" as "payout"
    Then within 10 minutes the response to GET "/payouts/{{payout}}" has "$.status" "paid"
    And <provider> has received <operation> 1 time

    Examples:
      | kind    | provider         | number        | operation            |
      | cash    | Africa's Talking | +254711000100 | mobileB2C            |
      | airtime | DT One           | +593990000100 | postTransactionAsync |

  Scenario Outline: a callback of <provider> that comes twice is booked once
    Given <provider> sends its callbacks twice
    When I POST "/payouts" with:
      | kind   | <kind>   |
      | phone  | <number> |
      | amount | 250      |
    And I save "$.id" as "payout"
    Then within 10 minutes the response to GET "/payouts/{{payout}}" has "$.status" "paid"
    When everything has settled
    And I GET "/payouts/{{payout}}"
    Then the response has 1 of "$.bookings[*]"

    Examples:
      | kind    | provider         | number        |
      | cash    | Africa's Talking | +254711000100 |
      | airtime | DT One           | +593990000100 |

  Scenario: a callback that is lost at first comes again
    Given Africa's Talking loses the first attempt of each callback
    When I POST "/payouts" with:
      | kind   | cash          |
      | phone  | +254711000100 |
      | amount | 250           |
    And I save "$.id" as "payout"
    Then within 30 seconds the response to GET "/payouts/{{payout}}" has "$.status" "processing"
    When 30 seconds pass
    And I GET "/payouts/{{payout}}"
    Then the response has "$.status" "processing"
    And within 5 minutes the response to GET "/payouts/{{payout}}" has "$.status" "paid"

  Scenario: what is no payout is refused, and nothing is paid
    When I POST "/payouts" with:
      | kind   | cash |
      | phone  | 12   |
      | amount | 250  |
    Then the response status is 400
    And the response has "$.error" matching "^phone is"
    And Africa's Talking has received no mobileB2C
    When I GET "/payouts"
    Then the response has 0 of "$[*]"
    When I GET "/payouts/none"
    Then the response status is 404
    And the response has "$.error"
