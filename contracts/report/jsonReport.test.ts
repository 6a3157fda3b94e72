import { expect, test } from 'vitest'
import { jsonReport } from './jsonReport.ts'
import { runResult } from './runResult.fixture.ts'

test('holds the run, its totals and its coverage', () => {
  const { cases, ...rest } = runResult
  expect(JSON.parse(jsonReport(runResult))).toEqual({
    ...rest,
    version: 1,
    totals: { cases: 3, held: 1, broken: 1, known: 0, unsupported: 1, cells: 6, reached: 3 },
    coverage: {
      dtone: {
        getProducts: ['200'],
        postTransactionAsync: ['201'],
        'postTransactionAsync → transactionUpdated': ['sent'],
      },
    },
    cases,
  })
})

test('bytes are text if they are UTF-8, and base64 if not', () => {
  const bodies = [new Uint8Array([123, 125]), new Uint8Array([255])]
  const cases = runResult.cases.slice(0, 1).map((one) => ({
    ...one,
    exchanges: bodies.map((body) => ({
      operationId: 'x',
      request: { method: 'POST', target: '/', headers: {}, body },
      duration: 1,
    })),
  }))
  const text = jsonReport({ ...runResult, cases })
  expect(text).toContain('"body": "{}"')
  expect(text).toContain('"base64": "/w=="')
})

test('credentials are not stored unless the target is on loopback', () => {
  const targets = [{ document: 'dtone', title: 'DT One', url: 'https://dvs-api.dtone.com' }]
  const text = jsonReport({ ...runResult, targets })
  expect(text).not.toContain('ZGVtbzpkZW1v')
  expect(text).toContain('"authorization": "$AUTHORIZATION"')
})
