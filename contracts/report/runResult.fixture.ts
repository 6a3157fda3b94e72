import type { CaseResult, RunResult } from '../model/result.ts'

const authorization = 'Basic ZGVtbzpkZW1v'

const held: CaseResult = {
  name: 'dtone/getProducts/valid/minimal',
  document: 'dtone',
  operationId: 'getProducts',
  kind: 'valid',
  outcome: 'held',
  findings: [],
  exchanges: [
    {
      operationId: 'getProducts',
      request: { method: 'GET', target: '/v1/products?page=1', headers: { authorization } },
      reply: { status: 200, headers: { 'content-type': 'application/json' }, body: '[]' },
      duration: 3.4,
    },
  ],
  duration: 4,
}

const broken: CaseResult = {
  name: 'dtone/postTransactionAsync/invalid/body.external_id/maxLength',
  document: 'dtone',
  operationId: 'postTransactionAsync',
  kind: 'invalid',
  outcome: 'broken',
  findings: [
    { check: 'status', message: '201 where one of 400 is expected', path: ['status'] },
    {
      check: 'body',
      message: "must have required property 'external_id'; it has <extern_id> & more",
      path: ['body', 'items', 0, 'external_id'],
      pointer: '#/paths/~1v1~1async~1transactions/post/responses/201/content/application~1json/schema/required',
    },
  ],
  exchanges: [
    {
      operationId: 'getBalances',
      request: { method: 'GET', target: '/v1/balances', headers: { authorization } },
      reply: { status: 200, headers: { 'content-type': 'application/json' }, body: '[{"id":1,"available":10.50}]' },
      duration: 2,
    },
    {
      operationId: 'postTransactionAsync',
      request: {
        method: 'POST',
        target: '/v1/async/transactions',
        headers: { authorization, 'content-type': 'application/json' },
        body: `{"external_id":"it's ${'a'.repeat(60)}","product_id":6035,"credit_party_identifier":{"mobile_number":"+593123456100"}}`,
      },
      reply: {
        status: 201,
        headers: { 'content-type': 'application/json', 'x-request-id': '7' },
        body: '{"id":2237512891,"extern_id":"x","prices":{"wholesale":{"amount":1.00,"unit":"USD"}},"tags":[],"status":{"id":10000,"message":"CREATED"}}',
      },
      duration: 5.2,
    },
  ],
  duration: 9.8,
}

const unsupported: CaseResult = {
  name: 'dtone/getBalances/valid/minimal',
  document: 'dtone',
  operationId: 'getBalances',
  kind: 'valid',
  outcome: 'unsupported',
  reason: 'this account has no balances',
  findings: [],
  exchanges: [],
  duration: 0,
}

/** The broken case, if the document says by which fault it breaks. */
export const knownCase: CaseResult = { ...broken, name: `${broken.name}/known`, outcome: 'known', reason: 'G4' }

/** A run with one case of each outcome. */
export const runResult: RunResult = {
  targets: [{ document: 'dtone', title: 'DT One', url: 'http://127.0.0.1:4002' }],
  cases: [held, broken, unsupported],
  cells: [
    { document: 'dtone', row: 'getProducts', column: '401', count: 0 },
    { document: 'dtone', row: 'getProducts', column: '200', count: 12 },
    { document: 'dtone', row: 'postTransactionAsync', column: '201', count: 3 },
    { document: 'dtone', row: 'getBalances', column: '200', count: 0 },
    { document: 'dtone', row: 'postTransactionAsync → transactionUpdated', column: 'sent', count: 4 },
    { document: 'dtone', row: 'postTransactionAsync → transactionUpdated', column: 'slow', count: 0 },
  ],
  seed: '42',
  startedAt: Date.UTC(2030, 0, 1, 12),
  duration: 1234,
}
