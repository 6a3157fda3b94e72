import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import type { Airtime } from '../rules/airtime/airtime.ts'
import { isAirtimeEnabled, permitAirtime } from '../rules/airtime/permission.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { late, onTimer } from './timerMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type SendAirtime = AfricasTalkingDefinition['operations']['sendAirtime']
type Request = Parameters<SendAirtime>[0]

const second = 1_000
const hour = 3_600_000
const day = 24 * hour

/** The filter of duplicates, idempotency keys, limits, attempts, validation and outcomes of airtime, each broken. @see docs/africastalking.md#airtime */
export const airtimeMutants: readonly Mutant[] = [
  before('duplicates', 'ignored', 'again', forgetSends),
  before('duplicates', 'second-less', 'again.inTime', (request, context) => shiftSends(request, context, -second)),
  before('duplicates', 'second-more', 'again.fiveMinutes', (request, context) => shiftSends(request, context, second)),
  before('duplicates', 'by-number', 'again.otherAmount', filterByNumber),
  before('key', 'ignored', 'again.newKey', withoutKey),
  before('key', 'forgotten', 'repeated', forgetReplies),
  before('permission', 'ignored', 'again.notEnabled', enable),
  before('limit-ignored', 'minimum', 'limited.tooLittle', withAmount('KES 4.9999', 'KES 5')),
  before('limit-ignored', 'maximum', 'limited.tooMuch', withAmount(10_000.0001, 10_000)),
  before('limit-shifted', 'minimum', 'limited.least', withAmount('KES 5', 'KES 4.9999')),
  before('limit-shifted', 'maximum', 'limited.most', withAmount(10_000, 10_000.0001)),
  before('retry-hours', 'ignored', 'found.anHour', withHours(8)),
  before('retry-hours', 'none', 'found.thirdAttempt', withHours(0)),
  answered('suffix-delay', 'day', 'found.delivered', late('answerAirtime', day)),
  answered('suffix-delay', 'second', 'found.delivered', late('answerAirtime', second)),
  answered('suffix-outcome', 'never', 'found.delivered', () => undefined),
  answered('suffix-outcome', 'delivered', 'found.barred', (_fire, key, context) => end(key, 'Success', context)),
  answered('suffix-outcome', 'failed', 'found.delivered', (_fire, key, context) => end(key, 'Failed', context)),
  answered('settled-twice', '', 'airtimeStatus', (fire, key, { state }) => {
    fire()
    const airtime = state.airtimes.get(key)
    if (airtime === undefined || airtime.status === 'Queued') return
    state.airtimes.put({ ...airtime, status: 'Queued' })
    fire()
  }),
  answered('retry-interval', 'hour', 'found.thirdAttempt', (fire, key, context) => {
    fire()
    const airtime = context.state.airtimes.get(key)
    if (airtime?.status !== 'Queued' || airtime.failures === 0) return
    context.state.airtimes.put({ ...airtime, status: 'Failed' })
    context.schedule('answerAirtime', context.now + hour, key)
  }),
  {
    ...{ operationId: 'sendAirtime', kind: 'validation', label: 'ignored', hint: 'found.notValidated' },
    alter: (definition, onBroken) => ({
      ...definition,
      answers: {
        ...definition.answers,
        validateAirtime(key, answer, context) {
          onBroken()
          const body = '{"status":"Validated"}'
          const { attempt, isRepeated, willRetry } = answer
          const validated = { kind: 'answered', status: 200, headers: {}, body, isLate: false } as const
          definition.answers.validateAirtime(key, { ...validated, attempt, isRepeated, willRetry }, context)
        },
      },
    }),
  },
]

/** Alters the state or the request before airtime is sent. Undefined: nothing is broken. */
type Alter = (request: Request, context: Context) => Request | undefined

function before(kind: string, label: string, hint: string, change: Alter): Mutant {
  return {
    ...{ operationId: 'sendAirtime', kind, label, hint },
    alter: (definition, onBroken) => {
      const { sendAirtime } = definition.operations
      const changed: SendAirtime = (request, context) => {
        const altered = change(request, context)
        if (altered !== undefined) onBroken()
        return sendAirtime(altered ?? request, context)
      }
      return { ...definition, operations: { ...definition.operations, sendAirtime: changed } }
    },
  }
}

function answered(kind: string, label: string, hint: string, deviate: Parameters<typeof onTimer>[4]): Mutant {
  return { ...onTimer('sendAirtime', 'answerAirtime', kind, label, deviate), hint }
}

function forgetSends(request: Request, { state }: Context): Request | undefined {
  const sends = [...state.airtimeSends.values()]
  for (const { what } of sends) state.airtimeSends.delete(what)
  return sends.length === 0 ? undefined : request
}

function shiftSends(request: Request, { state }: Context, by: number): Request | undefined {
  const sends = [...state.airtimeSends.values()]
  for (const send of sends) state.airtimeSends.put({ ...send, sentAt: send.sentAt + by })
  return sends.length === 0 ? undefined : request
}

/** Compares the number alone, by giving each amount the time of the last one. */
function filterByNumber(request: Request, { state, now }: Context): Request | undefined {
  const numbers = new Set([...state.airtimeSends.values()].map(({ what }) => what.split(' ')[0]))
  const repeated = request.body.recipients.filter(({ phoneNumber }) => numbers.has(phoneNumber))
  for (const { phoneNumber, amount } of repeated)
    state.airtimeSends.put({ what: `${phoneNumber} ${amount}.0000`, sentAt: now })
  return repeated.length === 0 ? undefined : request
}

function withoutKey(request: Request): Request | undefined {
  const { 'Idempotency-Key': key, ...headers } = request.headers
  return key === undefined ? undefined : { ...request, headers }
}

function forgetReplies(request: Request, { state }: Context): Request | undefined {
  const key = request.headers['Idempotency-Key']
  return key !== undefined && state.airtimeReplies.delete(key) ? request : undefined
}

function enable(request: Request, { state }: Context): Request | undefined {
  if (isAirtimeEnabled(state)) return undefined
  permitAirtime(state, true)
  return request
}

function withAmount(from: string | number, to: string | number): Alter {
  return (request) => {
    const { recipients } = request.body
    if (recipients.every(({ amount }) => amount !== from)) return undefined
    const changed = recipients.map((one) => ({ ...one, amount: one.amount === from ? to : one.amount }))
    return { ...request, body: { ...request.body, recipients: changed } }
  }
}

function withHours(maxNumRetry: number): Alter {
  return (request) =>
    request.body.maxNumRetry === maxNumRetry ? undefined : { ...request, body: { ...request.body, maxNumRetry } }
}

function end(key: string, status: Airtime['status'], { state }: Context): void {
  const airtime = state.airtimes.get(key)
  if (airtime !== undefined) state.airtimes.put({ ...airtime, status })
}
