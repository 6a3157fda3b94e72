import { expect, test } from 'vitest'
import { steeredDtone } from '../../testing/providers/steeredDtone.ts'

const stack = steeredDtone()

const unknown = 'no operation has this path'
const cancel = 'postTransactionCancel, POST /v1/transactions/{transaction_id}/cancel'
const create = 'postTransactionAsync, POST /v1/async/transactions'

test.each([
  ['POST', '/v1/async/transactions/5/cancel', `${unknown}; the nearest is ${cancel}`],
  ['POST', '/async/transactions', `${unknown}; the nearest is ${create}`],
  ['POST', '/v1/async/transactions/', `${unknown}; the nearest is ${create}`],
  ['POST', '/v1/transactions', `this path takes GET; the nearest is ${create}`],
  [
    'GET',
    '/v1/transactions/5/cancel',
    'this path takes POST; the nearest is getTransactionById, GET /v1/transactions/{transaction_id}',
  ],
  ['GET', '/products', `${unknown}; the nearest is getProducts, GET /v1/products`],
  [
    'POST',
    '/v1/lookup/credit-party/benefits',
    `${unknown}; the nearest is postLookupCreditPartyBenefits, POST /v1/lookup/credit-party-benefits`,
  ],
  [
    'POST',
    '/v1/lookup/credit-party/status',
    `${unknown}; the nearest is postLookupCreditPartyStatus, POST /v1/lookup/credit-party-status`,
  ],
  [
    'GET',
    '/v1/lookup/statement-inquiry/123',
    `${unknown}; the nearest is postLookupStatementInquiry, POST /v1/lookup/statement-inquiry`,
  ],
  ['GET', '/health', unknown],
])('%s %s is not found, and journal and log name the nearest operation', async (method, target, hint) => {
  const { status, body } = await stack.ask(method, target)
  expect([status, body]).toEqual([404, { errors: [{ code: 1_000_404, message: 'Resource not found' }] }])
  const { entries } = (await stack.steer('GET', '/journal')).body
  expect(entries).toMatchObject([{ operationId: null, nearMiss: [`${method} ${target}: ${hint}`] }])
  expect(stack.notices).toEqual([`dtone: ${method} ${target}: ${hint}`])
})

test('a hint has the path without its query, which may have credentials of another service', async () => {
  await stack.ask('GET', '/products?page=2&apiKey=s3cret')
  const hint = 'GET /products: no operation has this path; the nearest is getProducts, GET /v1/products'
  expect(stack.notices).toEqual([`dtone: ${hint}`])
  expect((await stack.steer('GET', '/journal')).body.entries[0].nearMiss).toEqual([hint])
})

test('the same applies without credentials', async () => {
  const { status, body } = await stack.ask('POST', '/v1/async/transactions/5/cancel', undefined, { authorization: '' })
  expect([status, body.errors]).toEqual([404, [{ code: 1_000_404, message: 'Resource not found' }]])
  expect(stack.notices).toEqual([expect.stringContaining(cancel)])
})

test.each(['9007199254740993', '99999999999999999999'])(
  'the id %s, past what a number can hold, is not found',
  async (id) => {
    const { status, body } = await stack.ask('GET', `/v1/transactions/${id}`)
    expect([status, body.errors[0].code]).toEqual([404, 1_008_004])
  },
)
