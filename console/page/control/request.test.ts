import { expect, test } from 'vitest'
import { curlOf, isSendable, requestOf } from './request.ts'

const route = { method: 'post', path: '/worlds/{world}/subscribers/{number}/dial' }

test('values of the path are encoded, and empty ones of the query left out', () => {
  const call = {
    operation: 'dialCode',
    path: { world: 'a/b', number: '+254711000001' },
    query: { x: 'é', none: '', no: undefined },
  }
  expect(requestOf({ ...call, operation: 'dialCode' }, route)).toEqual({
    method: 'POST',
    target: '/worlds/a%2Fb/subscribers/%2B254711000001/dial?x=%C3%A9',
  })
})

test.each([
  [{ method: 'GET', target: '/worlds' }, 'curl http://127.0.0.1:4000/worlds'],
  [{ method: 'DELETE', target: '/worlds/a' }, 'curl -X DELETE http://127.0.0.1:4000/worlds/a'],
  [{ method: 'POST', target: '/a' }, 'curl -X POST http://127.0.0.1:4000/a'],
  [
    { method: 'POST', target: '/a', body: '{"text":"it\'s"}' },
    `curl http://127.0.0.1:4000/a -H 'Content-Type: application/json' -d '{"text":"it'\\''s"}'`,
  ],
  [
    { method: 'PUT', target: '/a?b=c', body: '{}' },
    "curl -X PUT 'http://127.0.0.1:4000/a?b=c' -H 'Content-Type: application/json' -d '{}'",
  ],
])('%j is a command', (request, command) => {
  expect(curlOf(request, 'http://127.0.0.1:4000')).toBe(command)
})

test('a long body is a file in the command', () => {
  const request = { method: 'PUT', target: '/a', body: JSON.stringify('x'.repeat(1_000_000)) }
  expect(curlOf(request, 'http://127.0.0.1:4000')).toBe(
    "curl -X PUT http://127.0.0.1:4000/a -H 'Content-Type: application/json' --data-binary @body.json",
  )
})

test.each([
  ['/worlds', true],
  ['/worlds/a%2Fb/clock?x=..', true],
  ['/worlds/...', true],
  ['/worlds/', false],
  ['/worlds/demo/faults/..', false],
  ['/worlds/./clock', false],
  ['/worlds//clock', false],
])('whether a path can hold its values: %s, %s', (target, isPossible) => {
  expect(isSendable({ method: 'DELETE', target })).toBe(isPossible)
})
