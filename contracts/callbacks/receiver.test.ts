import { expect, test } from 'vitest'
import { failingStatuses } from './receiver.ts'

test('attempts of a schedule fail with the bounds of each class first', () => {
  expect(failingStatuses(() => false)).toEqual([400, 500, 499, 599, 404, 503])
})

test('a class that the document calls an acknowledgement does not fail', () => {
  expect(failingStatuses((anomaly) => anomaly === '4xx')).toEqual([500, 599, 503])
})
