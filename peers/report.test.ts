import { expect, test } from 'vitest'
import type { CaseResult } from '../contracts/index.ts'
import type { Comparison } from './compare.ts'
import { report } from './report.ts'

function comparisonOf(kind: CaseResult['kind'], body: string): Comparison {
  const request = { method: 'GET', target: '/one', headers: {} }
  const reply = { status: 422, headers: { 'content-type': 'application/problem+json' }, body }
  const result: CaseResult = {
    ...{ name: `doc/one/${kind}/query.x/type`, document: 'doc', operationId: 'one', kind, outcome: 'broken' },
    findings: [{ check: 'status', message: '422 is not documented; documented are 200', path: ['status'] }],
    exchanges: [{ operationId: 'one', request, reply, duration: 1 }],
    duration: 1,
  }
  const document = { name: 'doc', file: 'doc.json' }
  const about = { document, url: 'http://127.0.0.1:1', title: 'Doc', version: '3.1.0', operations: 1, derived: {} }
  return { ...about, results: [result], duration: 1 }
}

const ownError = '{"type":"https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY"}'

test("a refusal in the mock's own words is explained where the request was at fault", () => {
  expect(report(comparisonOf('invalid', ownError))).toMatchObject({ unexplained: 0, causes: ['own-errors'] })
})

test('the same refusal of a good request is not', () => {
  expect(report(comparisonOf('valid', ownError))).toMatchObject({ unexplained: 1, causes: [] })
})

test('a refusal in any other words is not, and is told whole', () => {
  const { text, unexplained } = report(comparisonOf('invalid', '{}'))
  expect(unexplained).toBe(1)
  expect(text).toContain('curl -i')
})
