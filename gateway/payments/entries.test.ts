import { expect, test } from 'vitest'
import { readPhoneNumber } from '../destinations/phoneNumbers.ts'
import { judgeEntries } from './entries.ts'
import type { KnownPayouts } from './payoutHistory.ts'

function nothingKnown(): KnownPayouts {
  const added: string[] = []
  return {
    about: (receiver, amount) => ({
      recentCount: added.length,
      repeated: added.includes(`${receiver} ${amount}`),
    }),
    add: (receiver, amount) => added.push(`${receiver} ${amount}`),
  }
}

const client: Parameters<typeof judgeEntries>[2] = {
  allowsAirtime: false,
  bankRail: 'africastalking',
  side: 'live',
  float: 100_000,
}

test('one bad entry does not stop the others', () => {
  const entries = ['076123100', '+254711000100', '077123100'].map((number) => ({
    destination: readPhoneNumber(number),
    amount: 100,
  }))
  expect(judgeEntries(entries, nothingKnown(), client).map(({ status }) => status)).toEqual([
    'Accepted',
    'Rejected',
    'Accepted',
  ])
})

test('the float is spent in order, and an entry that fits what is left still goes out', () => {
  const entries = [60_000, 60_000, 40_000, 1].map((amount) => ({ destination: readPhoneNumber('076123100'), amount }))
  expect(judgeEntries(entries, nothingKnown(), client).map(({ status }) => status)).toEqual([
    'Accepted',
    'Rejected',
    'Accepted',
    'Rejected',
  ])
})

test('an entry repeated within one request is marked, and the fifty-first is stopped', () => {
  const entries = Array.from({ length: 51 }, () => ({ destination: readPhoneNumber('076123100'), amount: 100 }))
  const verdicts = judgeEntries(entries, nothingKnown(), client)
  expect(verdicts[1]).toMatchObject({ status: 'Accepted', flags: [{ code: 'DUPLICATE' }] })
  expect(verdicts.map(({ status }) => status).indexOf('Blocked')).toBe(50)
})
