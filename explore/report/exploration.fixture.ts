import type { TracedMessage, TraceNote, TraceOfScenario } from '../../diagrams/trace.ts'
import type { ScheduleRun, Violation } from '../run/scheduleRun.ts'
import { readSchedule } from '../schedule/schedule.ts'
import type { Exploration } from '../search/exploration.ts'

/** The command line of the exploration. */
export const command = "railyard explore --run 'node payouts.mjs' --do story.yaml"

/** All that was checked. */
export const invariants = [
  'no reference is paid twice',
  'nothing is undecided at the end',
  'the process does not end by itself',
]

const began = '2026-01-05T09:00:00.000Z'
const later = '2026-01-05T09:00:05.000Z'

interface Pay {
  readonly number: string
  /** What comes back to the client, and from the provider. */
  readonly answered?: Pick<TracedMessage, 'reply' | 'error' | 'fault'>
  readonly paid?: Pick<TracedMessage, 'reply' | 'error' | 'fault'>
}

const accepted = { reply: { status: 202, body: '{"id":1}' } }
const queued = { reply: { status: 201, body: '{"entries":[{"status":"Queued"}]}' } }
const acknowledged = { reply: { status: 200, body: '' } }

export const doneButLost = { error: 'a fault reset the connection, the request was carried out all the same', fault: 1 }
const doneButUnanswered = { error: 'a fault kept the answer back, the request was carried out all the same', fault: 1 }

/** A client asks the service for a payout, and the service asks Africa's Talking. */
export function payout({ number, answered = accepted, paid = queued }: Pay): TracedMessage[] {
  const body = JSON.stringify({ phone: number, amount: 250 })
  return [
    {
      ...{ at: began, step: 0, from: 'client', to: 'service', kind: 'request', title: 'POST /payouts', encloses: 1 },
      ...{ request: { method: 'POST', target: '/payouts', body }, ...answered },
    },
    sending(number, paid),
  ]
}

/** The service asks Africa's Talking to pay. */
export function sending(number: string, paid: Pay['paid'] = queued): TracedMessage {
  const body = JSON.stringify({ recipients: [{ phoneNumber: number, amount: 250 }] })
  return {
    ...{ at: began, step: 0, from: 'service', to: 'africastalking', kind: 'request', title: 'mobileB2C' },
    ...{ request: { method: 'POST', target: '/mobile/b2c/request', body }, ...paid },
  }
}

export function notification(number: string): TracedMessage {
  const body = JSON.stringify({ destination: number, status: 'Success' })
  return {
    ...{ at: later, step: 1, from: 'africastalking', to: 'service', kind: 'callback', title: 'paymentNotification' },
    ...{ request: { method: 'POST', target: '/callbacks/payments', body }, attempt: 1, ...acknowledged },
  }
}

export function traceOf(messages: readonly TracedMessage[], notes?: readonly TraceNote[]): TraceOfScenario {
  return {
    world: 'explored',
    began,
    ended: '2026-01-06T09:00:00.000Z',
    messages,
    ...(notes !== undefined && { notes }),
  }
}

const [ann, bob] = ['+254711000100', '+254711000200']
const usual = [...payout({ number: ann }), ...payout({ number: bob }), notification(ann), notification(bob)]

interface Stated {
  readonly id: string
  readonly messages?: readonly TracedMessage[]
  readonly notes?: readonly TraceNote[]
  readonly violations?: readonly Violation[]
  readonly output?: string
  readonly failedSteps?: ScheduleRun['failedSteps']
}

export function runOf({
  id,
  messages = usual,
  notes,
  violations = [],
  output = '',
  failedSteps = [],
}: Stated): ScheduleRun {
  const schedule = readSchedule(id)
  const points = schedule.map(({ point }) => ({ point, isRead: false, isRepeatable: true }))
  return {
    ...{ schedule, violations, points, output, failedSteps, missed: [], shape: id },
    trace: traceOf(messages, notes),
  }
}

const twice: Violation = {
  invariant: 'no reference is paid twice',
  reason: "payout 1 was paid twice at Africa's Talking: ATPid_1 and ATPid_2 (250 KES to +254711000100 each)",
}

/** The shortest schedule that has a payout paid twice: the service sends again after a lost answer. */
export const paidTwice = runOf({
  id: 'mobileB2C.+254711000100.1:doneButLost',
  messages: [
    ...payout({ number: ann, paid: doneButLost }).map((one) => ({
      ...one,
      ...(one.from === 'client' && { encloses: 2 }),
    })),
    sending(ann),
    ...[...payout({ number: bob }), notification(ann), notification(ann), notification(bob)],
  ],
  violations: [twice],
  output:
    'payout 1: no answer, sending again\nError: socket hang up\n    at Socket.socketOnEnd (node:_http_client:542:25)\n',
})

/** A schedule with a kill, after which the service sends again what was on its way. */
export const killed = runOf({
  id: 'mobileB2C.+254711000100.1:killedAfter',
  messages: [
    ...payout({ number: ann, paid: doneButUnanswered, answered: { error: 'TypeError: fetch failed' } }),
    sending(ann),
    ...[...payout({ number: bob }), notification(ann), notification(ann), notification(bob)],
  ],
  notes: [
    { at: began, step: 0, before: 2, text: 'the service is killed' },
    { at: began, step: 0, before: 2, text: 'the service is up again' },
  ],
  violations: [twice],
  failedSteps: [{ text: 'POST /payouts', reason: 'POST /payouts: no answer came' }],
})

/** An exploration that found one broken invariant by two schedules, and an unstable one. */
export const exploration: Exploration = {
  base: runOf({ id: 'default' }),
  violated: [paidTwice, killed],
  unstable: [runOf({ id: 'paymentNotification.+254711000100.1:callbackTwice' })],
  counts: { planned: [1, 40, 700], run: [1, 40, 173], subsumed: 12, shapes: 31 },
  ...{ took: 41_234, firstViolationAfter: 3_120, stoppedBy: 'budget' },
}

/** An exploration in which every invariant held. */
export const clean: Exploration = {
  ...{ ...exploration, violated: [], unstable: [], firstViolationAfter: undefined, stoppedBy: undefined },
  counts: { planned: [1, 40], run: [1, 40], subsumed: 0, shapes: 31 },
}
