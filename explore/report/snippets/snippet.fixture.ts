import { join } from 'node:path'
import { readPoint } from '../../schedule/choicePoint.ts'
import type { ToldStep } from '../../story/toldStep.ts'
import { runOf } from '../exploration.fixture.ts'
import type { SnippetOptions } from './snippet.ts'

const program = join(import.meta.dirname, 'payouts.fixture.mjs')

const steps: readonly ToldStep[] = [
  {
    ...{ kind: 'request', method: 'POST', path: '/payouts', save: { payout: '$.id' } },
    ...{ headers: { 'content-type': 'application/json' }, body: '{"phone":"+254711000100","amount":250}' },
  },
  { kind: 'advance', by: 'PT5M' },
  { kind: 'request', method: 'GET', path: '/payouts/{{payout}}', save: {}, headers: {} },
]

function point(text: string) {
  const found = readPoint(text, 'request')
  if (found === undefined) throw new Error(`${text} is no point.`)
  return [{ point: found, isRead: false, isRepeatable: true }]
}

/** A schedule under which the service pays twice. */
export function paysTwice(id: string): SnippetOptions {
  const violation = { invariant: 'no reference is paid twice', reason: 'payout 1 was paid twice' }
  const points = point('mobileB2C.+254711000100.1')
  return {
    ...{ violation, steps, settle: 'PT1H' },
    run: { ...runOf({ id, violations: [violation] }), points },
    base: { ...runOf({ id: 'default' }), points },
    service: {
      command: `${process.execPath} ${program} {port} {dir}`,
      ready: 'http://127.0.0.1:{port}/health',
      baseUrl: 'http://127.0.0.1:{port}',
      callbacks: { payments: 'http://127.0.0.1:{port}/callbacks/payments' },
    },
  }
}

/** A fault, a callback plan and a kill. */
export const schedules = [
  'mobileB2C.+254711000100.1:doneButLost',
  'paymentNotification.+254711000100.1:callbackGarbled',
  'mobileB2C.+254711000100.1:killedAfter',
]
