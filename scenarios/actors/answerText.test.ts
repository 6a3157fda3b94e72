import { expect, test } from 'vitest'
import { answerText } from './answerText.ts'
import { newClient } from './gatewayClient.ts'

test.each([
  [400, { detail: 'It is not valid.' }, '400: It is not valid.'],
  [
    400,
    { detail: 'It is not valid.', errors: { 'items.0.amount': ['is too high', 'is no number'] } },
    '400: It is not valid. items.0.amount: is too high, is no number',
  ],
  [400, { detail: '`amount` is too high.', errors: { amount: ['is too high'] } }, '400: `amount` is too high.'],
  [400, { errors: [{ code: 1000400, message: 'Bad Request' }] }, '400: 1000400 Bad Request'],
  [401, 'The supplied authentication is invalid', '401: The supplied authentication is invalid'],
  [204, undefined, '204'],
  [201, { id: 1 }, '201: {"id":1}'],
])('an answer is told with its reason: %i %j', (status, body, text) => {
  expect(answerText({ status, body })).toBe(text)
})

test('a client without a batch is told why it has none', () => {
  const client = newClient('Acme', 'key')
  expect(() => client.batch).toThrow(/^Acme has submitted no batch\.$/)
  client.hear('/api/BulkDisbursement', { status: 400, headers: new Headers(), body: { detail: 'It is not valid.' } })
  const why = 'Its last request was answered 400: It is not valid.'
  expect(() => client.batch).toThrow(`Acme has submitted no batch. ${why}`)
  expect(() => client.payments).toThrow(`Acme has paid nobody. ${why}`)
})
