import { expect, test } from 'vitest'
import { readContract } from '../document/readContract.ts'
import type { Case } from '../model/case.ts'
import { planWaits, waitOf, watchOf } from './waits.ts'

const contract = readContract('pay', {
  openapi: '3.1.0',
  info: { title: 'Pay', version: '1' },
  paths: {
    '/pay': {
      post: {
        operationId: 'pay',
        'x-holds': { for: 'PT3M', usual: 'PT3S' },
        responses: { 200: { description: 'Paid.' } },
        callbacks: { paid: { '{$request.body#/url}': { post: { 'x-repeats': { after: ['PT5S'] }, responses: {} } } } },
      },
      get: { operationId: 'show', responses: { 200: { description: 'Shown.' } } },
    },
  },
})

function caseOf(name: string, { after, ...more }: Partial<Case> & { readonly after?: string } = {}): Case {
  const step = {
    ...{ operationId: 'show', expect: {}, ...(after !== undefined && { after }) },
    request: () => ({ method: 'GET', target: '/', headers: {} }),
  }
  return { name, document: 'pay', operationId: 'pay', kind: 'stateful', steps: [step], ...more }
}

const pay = (expected: Case['steps'][number]['expect']): Case['steps'] =>
  caseOf('x').steps.map((step) => ({ ...step, operationId: 'pay', expect: expected }))

test('a case waits for its steps, its callback and the repetition of it, and for answers that are usually held', () => {
  expect(waitOf(caseOf('a', { after: 'PT3S' }), contract)).toBe(3_000)
  expect(
    waitOf(caseOf('a', { callback: { name: 'paid', anomaly: 'sent', pointer: '#', after: 'PT2S' } }), contract),
  ).toBe(2_000)
  expect(
    waitOf(caseOf('a', { callback: { name: 'paid', anomaly: '5xx', pointer: '#', after: 'PT2S' } }), contract),
  ).toBe(7_000)
  expect(waitOf(caseOf('a', { steps: pay({ statuses: [200] }) }), contract)).toBe(3_000)
  expect(waitOf(caseOf('a', { steps: pay({ refused: true }) }), contract)).toBe(0)
})

test('short waits come first, cases beside each other count once, and what does not fit is left out', () => {
  const cases = [
    caseOf('hour', { after: 'PT1H' }),
    caseOf('measured', { after: 'PT5S', measures: true }),
    ...Array.from({ length: 9 }, (_, at) => caseOf(`short ${at}`, { after: 'PT3S' })),
    caseOf('none'),
  ]
  const { waiting, leftOut, total } = planWaits(cases, contract, 12_000)
  expect([waiting.size, [...leftOut], total]).toEqual([10, ['hour'], 11_000])
  expect(planWaits(cases, contract, 3_000).total).toBe(3_000)
  expect(planWaits(cases, contract, 0)).toMatchObject({ waiting: new Set(), total: 0 })
})

test('callbacks are watched in the time that is left, for the interval in which they must not come again', () => {
  const sent = caseOf('sent', { callback: { name: 'paid', anomaly: 'sent', pointer: '#' } })
  const failed = caseOf('failed', { callback: { name: 'paid', anomaly: '5xx', pointer: '#' } })
  expect([watchOf(sent, contract), watchOf(failed, contract), watchOf(caseOf('none'), contract)]).toEqual([
    6_000, 6_000, 0,
  ])
  expect(planWaits([sent, failed], contract, 60_000).watching).toEqual(new Set(['sent', 'failed']))
  expect(planWaits([sent, failed], contract, 5_000)).toMatchObject({
    ...{ waiting: new Set(['failed']), watching: new Set(), total: 5_000 },
  })
})
