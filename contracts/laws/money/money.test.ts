import { expect, test } from 'vitest'
import { brokenMoney, type MoneyFault, verifyMoney } from './moneyService.fixture.ts'

test('a correct service breaks no law', async () => {
  const cases = await verifyMoney({})
  expect(cases.filter(({ outcome }) => outcome !== 'held')).toEqual([])
  expect(cases.length).toBeGreaterThan(20)
})

/** The case that shows each fault, and what it says. */
const faults: readonly (readonly [MoneyFault, string, string])[] = [
  [{ released: 2 }, 'pay/stateful/cancelled.cancel', 'Response body property holding must be >= 0'],
  [
    { keepsHold: true },
    'pay/stateful/lapsed.balance',
    'balance shows something else than before pay, which lapsed must restore: was "{\\"available\\":1000,\\"holding\\":0}", is "{\\"available\\":979.85,\\"holding\\":20.15}"',
  ],
  [
    { addsFloats: true },
    'pay/stateful/held.balance',
    'is 20.150000000000002 against 20.15: /total = /source + /fee does not hold',
  ],
  [
    { addsFloats: true },
    'submit/law/amounts/usual/body.items[0].amount/1.1+2.2+33.33',
    'is 36.629999999999995 against 36.63: /total = sum(/items/*/amount) does not hold',
  ],
  [
    { roundsRate: true },
    'pay/law/amounts/usual/body.amount/1.15',
    'is 26.22 against 26.1625: /destination = /source * /rate within 0.005 does not hold',
  ],
  [
    { leavesOut: 1 },
    'submit/callback/done.schedule/5xx',
    'is 0 against 3: /total = sum(/items/*/amount) does not hold',
  ],
  [
    { intervals: [5, 20, 30] },
    'submit/callback/done.schedule/5xx',
    'attempt 3 did not come when PT15S had passed since the one before it',
  ],
  [
    { intervals: [5, 10, 30] },
    'submit/callback/done.schedule/5xx',
    'attempt 3 came before PT15S had passed since the one before it',
  ],
  [
    { intervals: [5, 15, 30, 40] },
    'submit/callback/done.schedule/5xx',
    'attempt 5 did not come when PT30S had passed since the one before it',
  ],
  [{ retriesFor: 340 }, 'submit/callback/done.schedule/5xx', 'came again after PT5M had passed'],
  [{ retriesFor: 200 }, 'submit/callback/done.schedule/5xx', 'only 8 of 12 attempts came until PT5M had passed'],
  [{ lastSecond: 600 }, 'pay/stateful/tooLate.confirm', '200 came where 409 must come'],
  [{ lastSecond: 598 }, 'pay/law/deadline/tooLate.confirm/before', '409 came where 200 must come'],
  [{ attempts: 4 }, 'pay/law/times/guessed.unlock', '401 came where 423 must come'],
  [{ attempts: 2 }, 'pay/law/times/guessed.unlock', '423 came where 401 must come'],
  [{ longestWait: 61 }, 'wait/law/hold/longest', 'was answered after 61 s, may be held for 60 s'],
  [
    { longestWait: 59 },
    'wait/law/hold/longest',
    'was answered after 59 s, must be held for 60 s when nothing ends it before',
  ],
]

test.each(faults)('%j breaks %s', async (fault, name, message) => {
  const [broken] = await brokenMoney(fault, [`money/${name}`])
  expect(broken?.findings.map((finding) => finding.message)).toContain(message)
})
