@africastalking
Feature: Airtime
  An operator that fails is asked again each minute for eight hours, unless the application wants another time.

  @money
  Scenario: airtime that fails for eight hours is given back
    When I call sendAirtime with:
      | recipients | [{"phoneNumber":"+254711000104","amount":"KES 10"}] |
    And I call fetchUser
    Then the answer of Africa's Talking has:
      | UserData.balance | USD 999999589.5219 |
    When everything has settled
    And I call fetchUser
    Then the answer of Africa's Talking has:
      | UserData.balance | USD 999999589.6168 |

  Scenario: airtime that fails twice arrives at the third attempt
    When something causes airtimeStatus
    And I call sendAirtime with:
      | recipients | [{"phoneNumber":"+254711000108","amount":"KES 20"}] |
    And 2 minutes pass
    Then I have received airtimeStatus 1 time
    When 4 seconds pass
    Then I have received airtimeStatus 2 times

  Scenario: the same airtime within five minutes is a duplicate
    When I call sendAirtime with:
      | recipients | [{"phoneNumber":"+254711000001","amount":"KES 10"}] |
    And I call sendAirtime with:
      | recipients | [{"phoneNumber":"+254711000001","amount":"KES 10"}] |
    Then the answer of Africa's Talking has:
      | numSent      | 0                                                        |
      | errorMessage | A duplicate request was received within the last 5 minutes |
    When 5 minutes pass
    And I call sendAirtime with:
      | recipients | [{"phoneNumber":"+254711000001","amount":"KES 10"}] |
    Then the answer of Africa's Talking has:
      | numSent | 1 |
