import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { failureText } from './failureText.ts'
import { runResult } from './runResult.fixture.ts'
import { repeatCommand } from './shell.ts'

const baseUrl = 'http://127.0.0.1:4002'

function textOf(color: boolean): string {
  const placeOf = (document: string): { file: string; line: number } => ({ file: `specs/${document}.yaml`, line: 812 })
  return runResult.cases
    .filter(({ outcome }) => outcome === 'broken')
    .map((one) => failureText(one, repeatCommand(one.name, '42'), { color, baseUrl, placeOf }))
    .join('')
}

test('shows findings, place in the document, exchange and repeat command', () => {
  expect(textOf(false)).toBe(`broken  dtone/postTransactionAsync/invalid/body.external_id/maxLength
  status  201 where one of 400 is expected
  body.items[0].external_id  must have required property 'external_id'; it has <extern_id> & more
    specs/dtone.yaml:812 #/paths/~1v1~1async~1transactions/post/responses/201/content/application~1json/schema/required

  # 1 of 2
  curl -i -H 'authorization: Basic ZGVtbzpkZW1v' http://127.0.0.1:4002/v1/balances
  200 after 2 ms
  # 2 of 2
  curl -i -X POST -H 'authorization: Basic ZGVtbzpkZW1v' -H 'content-type: application/json' --data-raw '{"external_id":"it'\\''s ${'a'.repeat(60)}","product_id":6035,"credit_party_identifier":{"mobile_number":"+593123456100"}}' http://127.0.0.1:4002/v1/async/transactions
  201 after 5 ms
  content-type: application/json
  x-request-id: 7

  {
    "id": 2237512891,
    "extern_id": "x",
    "prices": {
      "wholesale": {
        "amount": 1.00,
        "unit": "USD"
      }
    },
    "tags": [],
    "status": {
      "id": 10000,
      "message": "CREATED"
    }
  }

  again: railyard verify --case 'dtone/postTransactionAsync/invalid/body.external_id/maxLength' --seed 42
`)
})

test('colour adds nothing but colour', () => {
  expect(textOf(true)).not.toBe(textOf(false))
  expect(stripVTControlCharacters(textOf(true))).toBe(textOf(false))
})

test('a reply cannot steer the terminal', () => {
  const exchanges = [
    {
      operationId: 'x',
      request: { method: 'GET', target: '/', headers: {} },
      reply: { status: 200, headers: { 'x-\u001b': '\u001b[2J' }, body: '\u001b]0;owned\u0007' },
      duration: 1,
    },
  ]
  const text = runResult.cases
    .map((one) => failureText({ ...one, exchanges }, 'again', { color: false, baseUrl }))
    .join('')
  expect(text).not.toContain('\u001b')
  expect(text).not.toContain('\u0007')
})

test('a missing reply is shown as no answer', () => {
  const exchanges = [{ operationId: 'x', request: { method: 'GET', target: '/', headers: {} }, duration: 5000 }]
  const text = runResult.cases
    .map((one) => failureText({ ...one, exchanges }, 'again', { color: false, baseUrl }))
    .join('')
  expect(text).toContain('no answer after 5000 ms')
})
