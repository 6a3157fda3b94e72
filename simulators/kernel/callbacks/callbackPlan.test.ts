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
