import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reported } from '../rails/rail.ts'
import { type Status, transition } from './transition.ts'

const reports = fc.array(fc.constantFrom<Reported>('Processing', 'Completed', 'Failed', 'Reversed'), { maxLength: 12 })

test('whatever is reported, in any order and number, money leaves the reserve at most once and comes back at most once', () => {
  fc.assert(
    fc.property(reports, (reported) => {
      let status: Status = 'Processing'
      const postings: string[] = []
      for (const report of reported) {
        const next = transition(status, report)
        if (next.kind !== 'move') continue
        status = next.status
        postings.push(next.posting)
      }
      expect(['', 'settle', 'release', 'settle,reverse']).toContain(postings.join())
    }),
  )
})

test('a final word is not taken back by an older one', () => {
  expect(transition('Completed', 'Processing').kind).toBe('none')
  expect(transition('Reversed', 'Completed').kind).toBe('none')
})

test('a payout that comes through after it was called failed is flagged for review', () => {
  expect(transition('Failed', 'Completed').kind).toBe('contradiction')
  expect(transition('Completed', 'Failed').kind).toBe('contradiction')
})
