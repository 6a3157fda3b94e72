import { expect, test } from 'vitest'
import type { FraudRule } from '../capability/fraudRule.ts'
import { fraudFlags, isStopped } from './fraudFlags.ts'
import { fraudRules } from './fraudRules.ts'
import { quietPast } from './quietPast.fixture.ts'

const receiver = '+23276123100'
const small = { receiver, amount: 100 }

test.each([
  [4_999_999, []],
  [5_000_000, [{ code: 'HIGH_AMOUNT', severity: 'Review', message: 'The amount is 50000 SLE or more.' }]],
  [24_999_999, [{ code: 'HIGH_AMOUNT', severity: 'Review', message: 'The amount is 50000 SLE or more.' }]],
  [25_000_000, [{ code: 'HIGH_AMOUNT', severity: 'Block', message: 'The amount is 250000 SLE or more.' }]],
])('an amount of %d minor units', (amount, expected) => {
  expect(fraudFlags({ receiver, amount }, quietPast)).toEqual(expected)
})

test.each([
  [9, []],
  [10, [{ code: 'VELOCITY_COUNT', severity: 'Review', message: 'This is payout 11 within 600 seconds.' }]],
  [49, [{ code: 'VELOCITY_COUNT', severity: 'Review', message: 'This is payout 50 within 600 seconds.' }]],
  [50, [{ code: 'VELOCITY_COUNT', severity: 'Block', message: 'This is payout 51 within 600 seconds.' }]],
])('a payout after %d others', (before, expected) => {
  expect(fraudFlags(small, { ...quietPast, count: (window) => (window === 600 ? before : 0) })).toEqual(expected)
})

test.each([
  ['the usual limit', null, 999_999_900, []],
  ['the usual limit', null, 999_999_901, ['10000000.01 SLE, and its limit is 10000000 SLE.']],
  ['a limit of its own', 1_000, 900, []],
  ['a limit of its own', 1_000, 901, ['10.01 SLE, and its limit is 10 SLE.']],
  ['a limit of nothing', 0, 0, ['1 SLE, and its limit is 0 SLE.']],
])('%s of the day, %s, after %d minor units', (_, dailyLimit, sum, expected) => {
  const flags = fraudFlags(small, { ...quietPast, dailyLimit, sumOfDay: () => sum })
  expect(flags).toEqual(
    expected.map((end) => ({
      ...{ code: 'DAILY_LIMIT', severity: 'Block' },
      message: `The payouts of the day (UTC) would be ${end}`,
    })),
  )
})

test('the same amount to the same receiver is flagged for review, not stopped', () => {
  const flags = fraudFlags(small, { ...quietPast, repetitions: (_, window) => (window === 120 ? 1 : 0) })
  expect(flags).toMatchObject([{ code: 'DUPLICATE', severity: 'Review' }])
  expect(isStopped(flags)).toBe(false)
})

test.each([
  [999_999, false, []],
  [1_000_000, false, [{ code: 'NEW_BENEFICIARY', severity: 'Info' }]],
  [1_000_000, true, []],
])('%d minor units to a receiver who was paid before: %s of it', (amount, isKnown, expected) => {
  const flags = fraudFlags({ receiver, amount }, { ...quietPast, hasPaid: () => isKnown })
  expect(flags).toMatchObject(expected)
  expect([flags.length, isStopped(flags)]).toEqual([expected.length, false])
})

test('a receiver on the blocklist is stopped, and no other one', () => {
  const past = { ...quietPast, isListed: (each: string) => each === receiver }
  expect(fraudFlags(small, past)).toMatchObject([{ code: 'BLOCKLISTED', severity: 'Block' }])
  expect(fraudFlags({ ...small, receiver: '+23276123101' }, past)).toEqual([])
})

test('a second window and a further threshold are rows of data', () => {
  const second: FraudRule = {
    ...{ code: 'VELOCITY_COUNT', measure: 'count', window: 86_400, message: '{value} within {window} s' },
    thresholds: [
      { severity: 'Block', from: 300 },
      { severity: 'Info', above: 98 },
      { severity: 'Review', from: 200 },
    ],
  }
  const rules = [...fraudRules, second]
  const flagged = (before: number) =>
    fraudFlags(small, { ...quietPast, count: (window) => (window === 86_400 ? before : 0) }, rules)
  expect([97, 98, 199, 299].map((before) => flagged(before)[0]?.severity)).toEqual([
    undefined,
    'Info',
    'Review',
    'Block',
  ])
  expect(flagged(98)).toEqual([{ code: 'VELOCITY_COUNT', severity: 'Info', message: '99 within 86400 s' }])
})

test('every rule has one limit in each threshold', () => {
  for (const { thresholds } of fraudRules)
    for (const { from, above } of thresholds)
      expect([from, above].filter((limit) => limit !== undefined)).toHaveLength(1)
})
