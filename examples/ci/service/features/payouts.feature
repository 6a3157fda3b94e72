Feature: Payouts
  Scenario: a payout is paid
    When I POST "/payouts" with:
      | phone  | "+254711000100" |
      | amount | 250             |
    Then the response status is 202
    And I save "$.id" as "payout"
    And within 10 minutes the response to GET "/payouts/{{payout}}" has "$.status" "paid"

  Scenario: a payout that the operator refuses has failed
    When I POST "/payouts" with:
      | phone  | "+254711000103" |
      | amount | 250             |
    And I save "$.id" as "payout"
    Then within 10 minutes the response to GET "/payouts/{{payout}}" has "$.status" "failed"

  Scenario: a payout is made once
    When I POST "/payouts" with:
      | phone  | "+254711000100" |
      | amount | 250             |
    And 10 minutes pass
    Then Africa's Talking has received mobileB2C 1 time
