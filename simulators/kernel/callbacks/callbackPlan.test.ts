import { expect, test } from 'vitest'
import { planCourse } from './callbackPlan.ts'

test.each([
  ['{"id":1}', 'id', '{"id":"x"}'],
  ['{"a":{"b":[{"c":1}]}}', 'a.b.0.c', '{"a":{"b":[{"c":"x"}]}}'],
  ['{"id":1}', 'status.code', '{"id":1}'],
  ['id=1&status=2', 'status', 'id=1&status=x'],
])('a plan sets one field of %s: %s', (body, field, corrupted) => {
  expect(planCourse(body, [{ kind: 'corrupt', how: 'field', field, value: 'x' }]).body).toBe(corrupted)
})

test('a path into inherited properties changes nothing', () => {
  planCourse('{"id":1}', [{ kind: 'corrupt', how: 'field', field: '__proto__.corrupted', value: 'x' }])
  expect('corrupted' in {}).toBe(false)
})

test.each([
  ['{"id":1}', 'status.code', 'the body stays, because it has no `status` (there are id)'],
  ['{"id":1,"status":{"id":2}}', 'status.code', '`status.code` was not in the body and is added (there are id)'],
  ['id=1', 'status', '`status` was not in the body and is added (there are id)'],
])('a plan for a field that %s lacks, %s, says so', (body, field, said) => {
  const change = { kind: 'corrupt', how: 'field', field, value: 'x' } as const
  expect(planCourse(body, [change]).nearMiss).toEqual([`callback plan: ${said}`])
  expect(planCourse(body, [{ ...change, field: 'id' }]).nearMiss).toBeUndefined()
})
