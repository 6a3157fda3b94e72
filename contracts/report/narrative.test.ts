import { expect, test } from 'vitest'
import type { CaseResult, ExchangeRecord } from '../model/result.ts'
import { failureText } from './failureText.ts'
import { circumstanceLines, exchangesAtFault } from './narrative.ts'

const request = { method: 'GET', target: '/list', headers: {} }
const page = (step: number, body: string): ExchangeRecord => ({
  ...{ operationId: 'list', step, request, duration: 1 },
  reply: { status: 200, headers: {}, body },
})

const result: CaseResult = {
  ...{ name: 'shop/list/list/all-pages', document: 'shop', operationId: 'list', kind: 'list', outcome: 'broken' },
  ...{ findings: [{ check: 'body', message: 'is wrong', path: ['body'], step: 1 }], duration: 4 },
  exchanges: [page(0, '"first"'), page(1, '"second"'), page(2, '"third"')],
}

const textOf = (one: CaseResult): string => failureText(one, 'again', { color: false, baseUrl: 'http://127.0.0.1:1' })

test('the reply at fault is shown whole, not the last one', () => {
  const text = textOf(result)
  expect(text).toContain('"second"')
  expect(text).not.toContain('"third"')
})

test('what was done to the target is told where it happened, with the movements of the clock added up', () => {
  const step = { operationId: 'putWallet', parameters: { currency: 'KES' }, body: { wallet: 5 } }
  const lines = circumstanceLines([
    { kind: 'clock', by: 'PT59M59S' },
    { kind: 'clock', by: 'PT1S' },
    { kind: 'given', step },
    { kind: 'clock', by: 'PT1H' },
  ])
  expect(lines).toEqual(['clock +PT3600S', 'given: putWallet {"currency":"KES"} {"wallet":5}', 'clock +PT1H'])
  const exchanges = [{ ...page(0, '1'), before: [{ kind: 'given', step }] as const }]
  expect(textOf({ ...result, exchanges, afterwards: [{ kind: 'clock', by: 'PT1H' }] })).toMatch(
    /given: putWallet .*\n {2}curl -i .*\n[\s\S]*\n {2}clock \+PT1H\n/,
  )
})

test('of a step that was sent several times the exchange with the finding is at fault', () => {
  const exchanges = [page(0, 'one'), page(0, 'two')]
  const finding = { check: 'effects', message: '', path: [], step: 0 }
  expect(exchangesAtFault({ exchanges, findings: [{ ...finding, exchange: 0 }] })).toEqual(new Set([exchanges[0]]))
  expect(exchangesAtFault({ exchanges, findings: [finding] })).toEqual(new Set([exchanges[1]]))
})

test('a received callback is shown as it was received, with how it was answered', () => {
  const callback: ExchangeRecord = {
    ...{ operationId: 'pay → paid', answered: 'closed', duration: 0 },
    request: { method: 'POST', target: '/box', headers: { 'content-type': 'application/json' }, body: '{"id":7}' },
  }
  expect(textOf({ ...result, exchanges: [page(0, ''), callback] })).toContain(
    '← paid, answered by closing the connection\n  POST /box\n  content-type: application/json\n\n  {\n    "id": 7\n  }\n',
  )
})

test('a request that must be refused says why, with the place in the document', () => {
  const refusal = { message: 'body.quantity 101 > maximum 100', pointer: '#/components/schemas/Quantity/maximum' }
  const placeOf = () => ({ file: 'shop.yaml', line: 12 })
  const text = failureText({ ...result, refusal }, '', { color: false, baseUrl: '', placeOf })
  expect(text).toContain(
    '  must be refused  body.quantity 101 > maximum 100\n    shop.yaml:12 #/components/schemas/Quantity/maximum\n',
  )
})
