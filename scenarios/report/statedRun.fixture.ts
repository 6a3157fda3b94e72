import type { TracedMessage } from '../../diagrams/trace.ts'
import { messagesOf, messagesText, type StatedScenario } from '../results/messages.fixture.ts'
import { readRun, type ScenarioRun } from '../results/scenarioRun.ts'

export const hostile = `</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">]]>`

const request = { method: 'POST', target: '/payments', body: `{"amount":250,"note":${JSON.stringify(hostile)}}` }

const notification: Omit<TracedMessage, 'at'> = {
  ...{ step: 2, from: 'africastalking', to: 'gateway', kind: 'callback', title: 'paymentNotification', request },
}

/** A payment that is answered late: the gateway calls a provider before it answers its client. */
export const traffic: readonly TracedMessage[] = [
  {
    at: '2026-01-05T09:00:00.000Z',
    step: 1,
    from: 'client',
    to: 'gateway',
    kind: 'request',
    title: 'POST /payments',
    request,
    reply: { status: 202, body: '{"id":1}' },
    encloses: 1,
  },
  {
    at: '2026-01-05T09:00:00.000Z',
    step: 1,
    from: 'gateway',
    to: 'africastalking',
    kind: 'request',
    title: 'mobileB2C',
    request,
    error: 'a fault kept the answer back',
    fault: 3,
  },
  {
    ...notification,
    at: '2026-01-06T09:00:03.250Z',
    reply: { status: 500, body: hostile },
    attempt: 1,
  },
  {
    ...notification,
    at: '2026-01-06T09:05:00.000Z',
    reply: { status: 200, body: '' },
    attempt: 2,
  },
]

export const mismatch =
  "Mismatch: The status is not as expected.\n- expected: 'Completed'\n+ found:    'Failed'\n    at expectSame (expect.ts:1:1)"

export const stated: readonly StatedScenario[] = [
  {
    name: 'it is paid',
    tags: ['@money'],
    steps: [['Given a client'], ['When they pay'], ['And a day passes'], ['Then it is Completed']],
    messages: traffic,
  },
  {
    name: `it fails ${hostile}`,
    tags: ['@money', '@gateway'],
    steps: [
      ['Given a client', 'PASSED', undefined, [['name', hostile]]],
      ['When they pay'],
      ['Then it is Completed', 'FAILED', mismatch],
      ['And it is paid once', 'SKIPPED'],
    ],
    messages: traffic,
  },
  { name: 'it is known to fail', tags: ['@known-G4'], steps: [['Then it is Completed', 'FAILED', mismatch]] },
  { name: 'it passes unexpectedly', tags: ['@known-G5'], steps: [['Given a client']] },
  {
    name: 'it has a sentence that is not known',
    steps: [['When the client payed 250 SLE to +23276123100', 'UNDEFINED']],
  },
]

/** A run with a scenario of each outcome. */
export const statedRun: ScenarioRun = readRun('stated.ndjson', messagesText(messagesOf('Payments', stated)))
