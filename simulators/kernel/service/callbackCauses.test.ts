import { expect, test } from 'vitest'
import { loadDocument } from '../../../specs/openapi/index.ts'
import { callbackCauses } from './callbackCauses.ts'

const responses = { 200: { description: 'done' } }
const operation = (operationId: string, callbacks?: object) => ({ post: { operationId, responses, callbacks } })
const mayCause = callbackCauses(
  loadDocument({
    openapi: '3.1.0',
    info: { title: 'Payments and messages', version: '1' },
    paths: {
      '/payments': operation('pay', { paid: {} }),
      '/messages': operation('send', { delivered: {} }),
      '/confirmations': operation('confirm'),
    },
    webhooks: { asked: {} },
  }),
)

test.each([
  ['pay', 'paid', true],
  ['pay', 'delivered', false],
  ['send', 'paid', false],
  ['confirm', 'paid', true],
  ['send', 'asked', true],
  ['unknown', 'paid', true],
])('a request to %s may cause %s: %s', (operationId, callback, may) => {
  expect(mayCause(operationId, callback)).toBe(may)
})
