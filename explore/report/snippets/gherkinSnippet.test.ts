import { expect, test } from 'vitest'
import { gherkinSnippet } from './gherkinSnippet.ts'
import { paysTwice } from './snippet.fixture.ts'

test('a fault is a sentence that names the request by its number and subject', () => {
  expect(gherkinSnippet(paysTwice('mobileB2C.+254711000100.1:doneButLost'))).toMatchInlineSnapshot(`
    "# Schedule mobileB2C.+254711000100.1:doneButLost
    # The first mobileB2C for +254711000100 is done, but the connection breaks before the answer.
    Feature: What went wrong once

      Scenario: no reference is paid twice
        Given Africa's Talking does what is asked but breaks the connection for request 1 to mobileB2C with:
          | body.recipients.0.phoneNumber | +254711000100 |
        When I POST "/payouts" with:
          """
          {"phone":"+254711000100","amount":250}
          """
        When I save "$.id" as "payout"
        When 300000 milliseconds pass
        When I GET "/payouts/{{payout}}"
        When 3600000 milliseconds pass
        # Must hold: no reference is paid twice. Was found: payout 1 was paid twice
        # Say it here, such as: Then the response has "$.state" "paid"
    "
  `)
})

test('a kill is left out with the reason, and so is the fault that makes room for it', () => {
  const text = gherkinSnippet(paysTwice('mobileB2C.+254711000100.1:killedAfter'))
  expect(text).toMatch(/# No sentence kills the service.* Take the suite for vitest or pytest\./)
  expect(text).not.toContain('Given')
})

test('a callback is named by its kind', () => {
  const text = gherkinSnippet(paysTwice('paymentNotification.+254711000100.2:callbackTwice'))
  expect(text).toContain("Given Africa's Talking sends its callbacks twice for callback 2 of paymentNotification with:")
})

test('a request that is sent again stands there twice', () => {
  const text = gherkinSnippet(paysTwice('POST /payouts.1:sentTwice'))
  expect(text.match(/When I POST "\/payouts" with:/g)).toHaveLength(2)
})
