import { expect, test } from 'vitest'
import { judgeEntries } from './entries.ts'
import type { KnownPayouts } from './payoutHistory.ts'

function nothingKnown(): KnownPayouts {
  const added: string[] = []
  return {
    about: (phoneNumber, amount) => ({
      recentCount: added.length,
      repeated: added.includes(`${phoneNumber} ${amount}`),
    }),
    add: (phoneNumber, amount) => added.push(`${phoneNumber} ${amount}`),
  }
}

const client = { allowsAirtime: false, float: 100_000 }

test('one bad entry does not stop the others', () => {
  const entries = ['076123100', '+254711000100', '077123100'].map((phoneNumber) => ({ phoneNumber, amount: 100 }))
  expect(judgeEntries(entries, nothingKnown(), client).map(({ status }) => status)).toEqual([
    'Accepted',
    'Rejected',
    'Accepted',
  ])
})

test('the float is spent in order, and an entry that fits what is left still goes out', () => {
  const entries = [60_000, 60_000, 40_000, 1].map((amount) => ({ phoneNumber: '076123100', amount }))
  expect(judgeEntries(entries, nothingKnown(), client).map(({ status }) => status)).toEqual([
    'Accepted',
    'Rejected',
    'Accepted',
    'Rejected',
  ])
})

test('an entry repeated within one request is marked, and the fifty-first is stopped', () => {
  const entries = Array.from({ length: 51 }, () => ({ phoneNumber: '076123100', amount: 100 }))
  const verdicts = judgeEntries(entries, nothingKnown(), client)
  expect(verdicts[1]).toMatchObject({ status: 'Accepted', flags: [{ code: 'DUPLICATE' }] })
  expect(verdicts.map(({ status }) => status).indexOf('Blocked')).toBe(50)
})
