import { expect, test } from 'vitest'
import { sampleDocument } from '../document.fixture.ts'
import { createEdge } from '../server/createEdge.ts'
import { iJsonFault } from './iJson.ts'

function faultOf(text: string): string | undefined {
  return iJsonFault(text, JSON.parse(text))
}

test.each([
  '{"amount":1,"amount":2}',
  '{"amount":1,"amount":1}',
  String.raw`{"amount":1,"\u0061mount":2}`,
  '{"items":[{"amount":1},{"amount":1,"to":"a","amount":2}]}',
  '{"__proto__":1,"__proto__":2}',
])('%s is refused, for parsers read the first or the last', (text) => {
  expect(faultOf(text)).toContain('twice')
})

test.each([
  String.raw`{"name":"a\ud800b"}`,
  String.raw`{"names":["\uDC00\ud83d"]}`,
  String.raw`{"a\udfff":1}`,
  String.raw`"\ud83d"`,
])('%s is refused, for a database cannot keep it', (text) => {
  expect(faultOf(text)).toContain('surrogate')
})

test.each([
  '{}',
  '[]',
  '1',
  '"a:b"',
  '{"a":{"a":{"a":"::"}}}',
  '[{"a":1},{"a":1}]',
  String.raw`{"a\":":"\\","b":"\":{\"b\":1}"}`,
  String.raw`{"__proto__":{"x":1},"name":"\ud83d\ude00 \\ud800"}`,
  '{"A":1,"a":2}',
])('%s is not refused', (text) => {
  expect(faultOf(text)).toBeUndefined()
})

test('only an edge that asks for it refuses such a body', () => {
  const text = '{"auto":true,"auto":false}'
  const decode = (needsIJson: boolean) =>
    createEdge(sampleDocument(), { bodies: { needsIJson } })
      .operations.get('postPayment')
      ?.decode(
        {
          method: 'POST',
          target: '/',
          headers: { 'content-type': 'application/json' },
          body: Buffer.from(text),
        },
        {},
      )
  expect(decode(true)).toMatchObject({ problem: { kind: 'bodyMalformed', detail: expect.stringContaining('twice') } })
  expect(decode(false)).toMatchObject({ request: { body: { auto: false } } })
})
