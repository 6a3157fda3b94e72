import { expect, test } from 'vitest'
import { nearestPath } from './nearestPath.ts'

const templates = [
  ['GET', '/v1/services/{service_id}'],
  ['GET', '/v1/products'],
  ['GET', '/v1/products/{product_id}'],
  ['POST', '/v1/async/transactions'],
  ['POST', '/v1/sync/transactions'],
  ['GET', '/v1/transactions'],
  ['GET', '/v1/transactions/{transaction_id}'],
  ['POST', '/v1/async/transactions/{transaction_id}/confirm'],
  ['POST', '/v1/sync/transactions/{transaction_id}/confirm'],
  ['POST', '/v1/transactions/{transaction_id}/cancel'],
  ['GET', '/v1/balances'],
  ['POST', '/v1/lookup/mobile-number'],
  ['GET', '/v1/lookup/mobile-number/{mobile_number}'],
  ['POST', '/v1/lookup/statement-inquiry'],
  ['POST', '/v1/lookup/credit-party-benefits'],
  ['POST', '/v1/lookup/credit-party-status'],
].map(([method = '', path = '']) => ({ method, path }))

function nearest(request: string): string | undefined {
  const [method = '', path = ''] = request.split(' ')
  const found = nearestPath(templates, method, path)
  return found && `${found.method} ${found.path}`
}

test.each([
  ['POST /v1/async/transactions/5/cancel', 'POST /v1/transactions/{transaction_id}/cancel'],
  ['POST /v1/sync/transactions/5/cancel', 'POST /v1/transactions/{transaction_id}/cancel'],
  ['POST /v1/transactions/5/confirm', 'POST /v1/async/transactions/{transaction_id}/confirm'],
  ['GET /v1/async/transactions/5', 'GET /v1/transactions/{transaction_id}'],
  ['POST /v1/lookup/credit-party/benefits', 'POST /v1/lookup/credit-party-benefits'],
  ['POST /v1/lookup/credit-party/status', 'POST /v1/lookup/credit-party-status'],
  ['GET /v1/lookup/statement-inquiry/123', 'POST /v1/lookup/statement-inquiry'],
  ['POST /v1/lookup/mobile-numbers', 'POST /v1/lookup/mobile-number'],
  ['GET /products', 'GET /v1/products'],
  ['POST /async/transactions', 'POST /v1/async/transactions'],
  ['GET /transactions/5', 'GET /v1/transactions/{transaction_id}'],
  ['POST /v1/v1/async/transactions', 'POST /v1/async/transactions'],
  ['GET /v2/products', 'GET /v1/products'],
  ['GET //v1/products', 'GET /v1/products'],
  ['GET /v1/products/', 'GET /v1/products'],
  ['GET /v1/Products', 'GET /v1/products'],
  ['GET /v1/balance', 'GET /v1/balances'],
  ['GET /v1/product/5', 'GET /v1/products/{product_id}'],
  ['POST /v1/async/transaction', 'POST /v1/async/transactions'],
])('the operation nearest to %s is %s', (request, expected) => {
  expect(nearest(request)).toBe(expected)
})

test.each([
  ['GET /health'],
  ['GET /v1/health'],
  ['GET /v1/5'],
  ['POST /v1/webhooks'],
  ['GET /'],
  ['GET /a/b/c/d/e/f/g'],
])('no operation is near %s', (request) => {
  expect(nearest(request)).toBeUndefined()
})
