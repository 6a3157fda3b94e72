import { expect, test } from 'vitest'
import { planCourse } from './callbackPlan.ts'

test.each([
  ['{"id":1}', 'id', '{"id":"x"}'],
  ['{"a":{"b":[{"c":1}]}}', 'a.b.0.c', '{"a":{"b":[{"c":"x"}]}}'],
  ['{"id":1}', 'status.code', '{"id":1}'],
  ['id=1&status=2', 'status', 'id=1&status=x'],
])('a plan sets one field of %s: %s', (body, field, spoilt) => {
  expect(planCourse(body, [{ kind: 'corrupt', how: 'field', field, value: 'x' }]).body).toBe(spoilt)
})

test('a path into what all objects inherit changes nothing', () => {
  planCourse('{"id":1}', [{ kind: 'corrupt', how: 'field', field: '__proto__.spoilt', value: 'x' }])
  expect('spoilt' in {}).toBe(false)
})
