import { expect, test } from 'vitest'
import { isRecord } from '../../../specs/openapi/index.ts'
import { brokenBy, json, no, type Respond, refusal, smallDocument } from '../../run/smallService.fixture.ts'

const amount = { type: 'number', minimum: 0.00001, maximum: 1000 }
const document = smallDocument({
  '/payments': {
    post: {
      operationId: 'pay',
      'x-amounts': [0.00015],
      requestBody: {
        required: true,
        content: json({ type: 'object', required: ['amount'], properties: { amount } }, { example: { amount: 5 } }),
      },
      responses: {
        201: {
          description: 'Paid.',
          content: json({
            type: 'object',
            properties: { paid: { type: 'number' } },
            'x-relation': '/paid = round($request.body#/amount, 4)',
          }),
        },
        400: refusal,
      },
    },
  },
})

/** Pays an amount that is rounded to four decimals. */
const payer =
  (rounded: (amount: number) => number): Respond =>
  ({ body }) =>
    isRecord(body) ? { status: 201, body: { paid: rounded(Number(body['amount'])) } } : no(400)

const halfUp = (amount: number): number => Number(`${Math.round(Number(`${amount}e4`))}e-4`)
const named = 'small/pay/law/amounts/default/body.amount/0.00015'

test('an amount that the document names is sent, and what is rounded as documented breaks no case', async () => {
  expect(await brokenBy(document, payer(halfUp), [named])).toEqual({})
})

test('an amount that binary fractions round to the wrong side is found by its name', async () => {
  const binary = (amount: number): number => Number(amount.toFixed(4))
  expect(await brokenBy(document, payer(binary), [named])).toEqual({
    'pay/law/amounts/default/body.amount/0.00015': expect.stringContaining('/paid = round($request.body#/amount, 4)'),
  })
})
