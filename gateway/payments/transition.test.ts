import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reported } from '../rails/rail.ts'
import { type Known, type Source, type Status, transition } from './transition.ts'

/** A payout that its provider has named an id for. */
const known = (status: Status): Known => ({
  ...{ status, submission: 'Accepted', absent_at: null, provider_reference: 'ATPid_1', answered: null },
})

const reports = fc.array(fc.constantFrom<Reported>('Processing', 'Completed', 'Failed', 'Reversed'), { maxLength: 12 })

test.each(['callback', 'reply'] as const)(
  'whatever a %s reports, in any order and number, money leaves the reserve at most once and comes back at most once',
  (source) => {
    fc.assert(
      fc.property(reports, (reported) => {
        let status: Status = 'Processing'
        const postings: string[] = []
        for (const report of reported) {
          const next = transition(known(status), report, source)
          if (next.kind !== 'move') continue
          status = next.status
          postings.push(next.posting)
        }
        expect(['', 'settle', 'release', 'settle,reverse']).toContain(postings.join())
      }),
    )
  },
)

test('a final word is not taken back by an older one', () => {
  expect(transition(known('Completed'), 'Processing', 'callback').kind).toBe('none')
  expect(transition(known('Reversed'), 'Completed', 'callback').kind).toBe('none')
})

test('a payout that comes through after it was called failed is flagged for review', () => {
  expect(transition(known('Failed'), 'Completed', 'callback').kind).toBe('contradiction')
  expect(transition(known('Completed'), 'Failed', 'callback').kind).toBe('contradiction')
})

test('a payout that failed as its provider did not have it is flagged when it is under way after all', () => {
  const absent = { ...known('Failed'), absent_at: 1, provider_reference: null }
  expect(transition(absent, 'Processing', 'callback').kind).toBe('contradiction')
  expect(transition(absent, 'Failed', 'callback').kind).toBe('none')
  expect(transition(known('Failed'), 'Processing', 'callback').kind).toBe('none')
})

test.each(['Processing', 'Completed', 'Failed', 'Reversed'] as const)(
  'a callback of %s about a payout that was not sent yet moves nothing until the provider says it too',
  (reported) => {
    const waiting: Known = { ...known('Processing'), submission: 'Waiting', provider_reference: null }
    expect(transition(waiting, reported, 'callback').kind).toBe('question')
    expect(transition(waiting, reported, 'query').kind).not.toBe('question')
  },
)

test('what the provider answers when it is asked corrects what callbacks have told', () => {
  expect(transition(known('Failed'), 'Completed', 'query')).toMatchObject({ status: 'Completed', posting: 'resettle' })
  expect(transition(known('Completed'), 'Failed', 'query')).toMatchObject({ status: 'Failed', posting: 'unsettle' })
  expect(transition({ ...known('Completed'), answered: 'Completed' }, 'Failed', 'query').kind).toBe('contradiction')
})

test('whatever is reported and answered, each movement of the money happens once at most', () => {
  const words = fc.array(
    fc.tuple(
      fc.constantFrom<Reported>('Completed', 'Failed', 'Reversed'),
      fc.constantFrom<Source>('callback', 'query'),
    ),
  )
  fc.assert(
    fc.property(words, (reported) => {
      let [status, answered]: [Status, Known['answered']] = ['Processing', null]
      const postings: string[] = []
      for (const [report, source] of reported) {
        const next = transition({ ...known(status), answered }, report, source)
        if (next.kind === 'contradiction') continue
        if (source === 'query' && report !== 'Processing') answered = report
        if (next.kind !== 'move') continue
        status = next.status
        postings.push(next.posting)
      }
      expect(new Set(postings).size).toBe(postings.length)
    }),
  )
})
