import { expect, test } from 'vitest'
import { retryPolicy } from './retryPolicy.ts'

const rest = { timeout: 10_000, acknowledged: '2xx' } as const

test('there are as many repetitions as waits', () => {
  expect(retryPolicy({ after: ['PT5S', 'PT30S'] }, rest)).toEqual({ delays: [5_000, 30_000], attempts: 3, ...rest })
})

test('the last wait repeats for as long as the document says', () => {
  expect(retryPolicy({ after: ['PT1M'], for: 'PT12H' }, rest)).toEqual({ delays: [60_000], attempts: 721, ...rest })
})
