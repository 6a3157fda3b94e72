import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reported } from '../rails/rail.ts'
import { type Known, type Status, transition } from './transition.ts'

/** A payout that its provider has named an id for. */
const known = (status: Status): Known => ({ status, absent_at: null, provider_reference: 'ATPid_1' })

const reports = fc.array(fc.constantFrom<Reported>('Processing', 'Completed', 'Failed', 'Reversed'), { maxLength: 12 })

test('whatever is reported, in any order and number, money leaves the reserve at most once and comes back at most once', () => {
  fc.assert(
    fc.property(reports, (reported) => {
      let status: Status = 'Processing'
      const postings: string[] = []
      for (const report of reported) {
        const next = transition(known(status), report)
        if (next.kind !== 'move') continue
        status = next.status
        postings.push(next.posting)
      }
      expect(['', 'settle', 'release', 'settle,reverse']).toContain(postings.join())
    }),
  )
})

test('a final word is not taken back by an older one', () => {
  expect(transition(known('Completed'), 'Processing').kind).toBe('none')
  expect(transition(known('Reversed'), 'Completed').kind).toBe('none')
})

test('a payout that comes through after it was called failed is flagged for review', () => {
  expect(transition(known('Failed'), 'Completed').kind).toBe('contradiction')
  expect(transition(known('Completed'), 'Failed').kind).toBe('contradiction')
})

test('a payout that failed as its provider did not have it is flagged when it is under way after all', () => {
  const absent = { status: 'Failed', absent_at: 1, provider_reference: null } as const
  expect(transition(absent, 'Processing').kind).toBe('contradiction')
  expect(transition(absent, 'Failed').kind).toBe('none')
  expect(transition(known('Failed'), 'Processing').kind).toBe('none')
})
