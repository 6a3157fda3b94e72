import { expect, test } from 'vitest'
import { holds } from './evaluate.ts'
import { exactJson } from './exactJson.ts'
import { readRelation } from './readRelation.ts'

/** Whether the relation holds in a JSON text, and in the request that it answers. */
function check(relation: string, reply: string, request = 'null'): boolean | undefined {
  return holds(readRelation(relation).must, { reply: exactJson(reply), request: exactJson(request) })
}

test.each([
  ['/total = /a + /b', '{"a": 0.1, "b": 0.2, "total": 0.3}', true],
  ['/total = /a + /b', '{"a": 0.1, "b": 0.2, "total": 0.30000000000000004}', false],
  ['/amount % 0.01 = 0', '{"amount": 1.15}', true],
  ['/amount % 0.01 = 0', '{"amount": 1.1500000000000001}', false],
  ['/total = sum(/items/*/amount)', '{"items": [{"amount": 1.1}, {"amount": 2.2}], "total": 3.3}', true],
  ['/total = sum(/items/*/amount)', '{"items": [], "total": 0}', true],
  ['/total = sum(/items/*/amount)', '{"items": null, "total": 7}', undefined],
  [
    "/paid = count(/items/* where /state = 'PAID' and /n > 1)",
    '{"items": [{"state": "PAID", "n": 2}, {"state": "PAID", "n": 1}], "paid": 1}',
    true,
  ],
  ['/sent = /got * /rate within 0.01', '{"sent": 10.87, "got": 250, "rate": 0.0434782608695652}', true],
  ['/sent = /got * /rate within 0.001', '{"sent": 10.86, "got": 250, "rate": 0.0434782608695652}', false],
  ['/rate = /got / /sent', '{"sent": 0, "got": 250, "rate": 1}', undefined],
  ['round(/a / 3, 2) = 0.33', '{"a": 1}', true],
  ['-/a = 0 - (1 + 2) * 2', '{"a": 6}', true],
  ['/left >= 0', '{"left": -0.01}', false],
  ['/most = max(/items/*/n)', '{"most": 10, "items": [{"n": 9}, {"n": 10}, {}]}', true],
  ['/end = max(/items/*/at)', '{"end": "2026-01-05T09:00:01Z", "items": [{"at": "2026-01-05T10:00:01+01:00"}]}', true],
  ['/end > max(/items/*/at)', '{"end": "2026-01-05T09:00:01Z", "items": [{"at": "2026-01-05T09:00:01.000Z"}]}', false],
  ['/end > max(/items/*/at)', '{"end": "2026-01-05T09:00:01Z", "items": []}', undefined],
  ['/total = sum(/entries/*/value)', '{"entries": [{"value": "SLE 1.1000"}, {}], "total": "SLE 1.1000"}', true],
  [
    '/total = sum(/entries/*/value)',
    '{"entries": [{"value": "SLE 1.1"}, {"value": "KES 1"}], "total": "SLE 2.1"}',
    undefined,
  ],
  ['/total = sum(/entries/*/value)', '{"entries": [{"value": "SLE 1.1"}], "total": "USD 1.1"}', undefined],
  ["read(/text, 'to (\\d+)/') = 3", '{"text": "Sent to 3/4"}', true],
  ['/id = $request.body#/id', '{"id": "b"}', false],
  ['/none = /id', '{"id": "b"}', undefined],
  ['/none = null', '{"id": "b"}', true],
  ['/id != null', '{"id": "b"}', true],
  ['/total = $request.body#/amount', '{"total": 1}', true],
])('%s in %s: %s', (relation, reply, expected) => {
  expect(check(relation, reply, '{"id": "a", "amount": 1.0}')).toBe(expected)
})

test.each([
  ['/total', 'a comparison is missing at its end'],
  ['/total = sum(/items/*/amount', '")" is missing at its end'],
  ['/total = product(/a)', 'sum, count, max, round or read is missing before "/a"'],
  ['/total = 1 /b', 'the end is missing before "/b"'],
  ['/total = §', '"§" can not be read'],
])('%s is no relation', (relation, message) => {
  expect(() => readRelation(relation)).toThrow(message)
})
