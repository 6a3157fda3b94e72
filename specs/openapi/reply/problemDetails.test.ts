import { expect, test } from 'vitest'
import { problemDetails } from './problemDetails.ts'

test('the problem of an invalid request lists its fields', () => {
  const diagnostics = [
    { code: 'required', message: 'field `to` is missing', path: ['body', 'to'] },
    { code: 'type', message: '`items[0].id` must be integer', path: ['body', 'items', 0, 'id'] },
  ]
  expect(problemDetails({ kind: 'invalid', diagnostics }, 'trace-1')).toEqual({
    status: 400,
    contentType: 'application/problem+json',
    headers: {},
    body: {
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'Field `to` is missing; `items[0].id` must be integer.',
      errors: { to: ['field `to` is missing'], 'items.0.id': ['`items[0].id` must be integer'] },
      traceId: 'trace-1',
    },
  })
})

test('the problem of a wrong method lists the allowed methods', () => {
  expect(problemDetails({ kind: 'methodNotAllowed', allowed: ['GET', 'PUT'] })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, PUT' },
  })
})

test('an internal error is not disclosed', () => {
  const reply = problemDetails({ kind: 'crashed', error: new Error('secret') })
  expect(reply.status).toBe(500)
  expect(JSON.stringify(reply)).not.toContain('secret')
})
