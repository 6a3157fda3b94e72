import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { CallbackAnswer } from '../../kernel/index.ts'
import type { Context, TimerName } from '../context.ts'
import { balanceOf, setBalance } from '../rules/account/balance.ts'
import { changeSettings } from '../rules/account/settings.ts'
import { toAmount } from '../rules/money/money.ts'
import type { Call } from '../rules/voice/call.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { onOperation } from './operationMutant.ts'
import { late, onTimer } from './timerMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type MakeCall = AfricasTalkingDefinition['operations']['makeCall']
type CallRules = AfricasTalkingDefinition['subscriberRules']['calls']

const second = 1_000

/** Calls that are made, go on, end or are billed wrongly. @see docs/africastalking.md#voice */
export const voiceMutants: readonly Mutant[] = [
  asked('caller', 'ignored', 'otherCaller', (request, { state }) => {
    const [line] = state.voiceNumbers.values()
    return line === undefined ? request : { ...request, body: { ...request.body, from: line.phoneNumber } }
  }),
  asked('callback-url', 'ignored', 'noCallback', (request, { state }) => {
    for (const line of state.voiceNumbers.values())
      state.voiceNumbers.put({ ...line, callback: line.callback ?? 'http://127.0.0.1:9/' })
    return request
  }),
  asked('phone', 'not-read', 'noPhone', otherPhone('12', '+254711000012')),
  asked('destination', 'ignored', 'abroad', otherPhone('+88213000001', '+254711000013')),
  asked('credit', 'ignored', 'poor', (request, { state }) => {
    setBalance(state, { currency: balanceOf(state).currency, amount: toAmount(1_000) })
    return request
  }),
  asked('phones', 'first-only', 'twoPhones', (request) => {
    const to = [request.body.to].flat().join(',').split(',')[0] ?? ''
    return { ...request, body: { ...request.body, to } }
  }),
  {
    ...asked('client-request', 'forgotten', '', (request) => {
      const { clientRequestId: _named, ...body } = request.body
      return { ...request, body }
    }),
    hint: 'callback/voiceRequest.named',
  },
  onOperation(
    'makeCall',
    { kind: 'queue-size', label: 'one-less', hint: 'placed.makeCall/queued' },
    (makeCall, onBroken) => {
      return (request, context) => {
        const reply = makeCall(request, context)
        if (!('headers' in reply) || !('X-Current-Queue-Size' in reply.headers)) return reply
        onBroken()
        const size = Math.max(0, Number(reply.headers['X-Current-Queue-Size']) - 1)
        return { ...reply, headers: { 'X-Current-Queue-Size': size } }
      }
    },
  ),
  timed('missVoiceCall', 'ringing', 'second-more', 'notAnswered', late('missVoiceCall', second)),
  timed('missVoiceCall', 'ringing', 'endless', 'notAnswered', () => undefined),
  timed('placeVoiceCalls', 'call', 'not-placed', 'refused', () => undefined),
  timed('placeVoiceCalls', 'ringing-setting', 'ignored', 'ringsShortly', (place, _key, context) => {
    changeSettings(context, { callRinging: 'PT30S' })
    place()
  }),
  timed('placeVoiceCalls', 'phone-off', 'reached', 'off', (place, _key, { state: { subscribers } }) => {
    for (const one of subscribers.state.subscribers.values())
      subscribers.state.subscribers.put({ ...one, isPhoneOn: true })
    place()
  }),
  timed('placeVoiceCalls', 'coverage', 'ignored', 'uncovered', (place, _key, { state: { subscribers } }) => {
    for (const one of subscribers.state.subscribers.values())
      subscribers.state.subscribers.put({ ...one, isInCoverage: true })
    place()
  }),
  timed('placeVoiceCalls', 'client', 'never-online', 'client', (place, _key, { state: { voiceClients } }) => {
    for (const one of voiceClients.values()) voiceClients.put({ ...one, isOnline: false })
    place()
  }),
  timed('voiceStep', 'step', 'second-more', 'played', late('voiceStep', second)),
  timed('voiceStep', 'step', 'endless', 'said', () => undefined),
  ruled('answered', 'ignored', 'said', (_calls, count) => ({ answered: count })),
  ruled('start-time', 'of-the-answer', 'later', ({ answered }, count) => ({
    answered(phone, context) {
      count()
      changeCalls(context, (call) => ({ ...call, startedAt: context.now }))
      answered(phone, context)
    },
  })),
  ruled('ported', 'ignored', 'ported', ({ answered }, count) => ({
    answered(phone, context) {
      count()
      const { subscribers } = context.state
      for (const one of subscribers.state.subscribers.values())
        subscribers.state.subscribers.put({ ...one, network: null })
      answered(phone, context)
    },
  })),
  ruled('hang-up', 'ignored', 'hungUp', (_calls, count) => ({ left: count })),
  ruled('hang-up-cause', 'cleared', 'refused', ({ left }, count) => ({
    left(phone, _cause, context) {
      count()
      left(phone, 'NORMAL_CLEARING', context)
    },
  })),
  ruled('keys', 'ignored', 'digits', (_calls, count) => ({ pressed: count })),
  ruled('keys', 'backwards', 'digits', ({ pressed }, count) => ({
    pressed(phone, keys, context) {
      count()
      pressed(phone, [...keys].toReversed().join(''), context)
    },
  })),
  ruled('speech', 'lost', 'recorded', (_calls, count) => ({ spoke: count })),
  ruled('dialled-time', 'second-less', 'dialled', ({ left }, count) => ({
    left(phone, cause, context) {
      count()
      changeCalls(context, dialledLater)
      left(phone, cause, context)
    },
  })),
  ruled('bill', 'second-less', 'hungUp', ({ left }, count) => ({
    left(phone, cause, context) {
      count()
      changeCalls(context, ({ answeredAt, ...call }) => ({
        ...call,
        answeredAt: answeredAt === undefined ? undefined : answeredAt + second,
      }))
      left(phone, cause, context)
    },
  })),
  { ...charged('not-charged', 0), hint: 'left.fetchUser/minute' },
  { ...charged('twice', 2), hint: 'left.fetchUser/minute' },
  heard('unreadable-answer', 'taken-for-none', 'unreadable', (answer) =>
    answer.kind === 'answered' ? { ...answer, body: '<Response/>' } : answer,
  ),
  heard('answer', 'forgotten', 'said', () => undefined),
]

function asked(
  kind: string,
  label: string,
  row: string,
  prepare: (request: Parameters<MakeCall>[0], context: Context) => Parameters<MakeCall>[0],
): Mutant {
  return onOperation(
    'makeCall',
    { kind, label, hint: `placed.makeCall/${row}` },
    (makeCall, onBroken) => (request, context) => {
      const prepared = prepare(request, context)
      onBroken()
      return makeCall(prepared, context)
    },
  )
}

/** The request with another phone in the place of one. */
function otherPhone(written: string, other: string) {
  return (request: Parameters<MakeCall>[0]): Parameters<MakeCall>[0] => {
    const to = [request.body.to].flat().join(',').split(',')
    return { ...request, body: { ...request.body, to: to.map((one) => (one === written ? other : one)) } }
  }
}

function timed(
  timer: TimerName,
  kind: string,
  label: string,
  row: string,
  deviate: Parameters<typeof onTimer>[4],
): Mutant {
  return { ...onTimer('makeCall', timer, kind, label, deviate), hint: `callback/voiceRequest.${row}` }
}

/** Replaces rules for what phones do in calls. `change` calls `count` whenever it deviates. */
export function ruled(
  kind: string,
  label: string,
  row: string,
  change: (calls: CallRules, count: () => void) => Partial<CallRules>,
): Mutant {
  return {
    ...{ operationId: 'makeCall', kind, label, hint: `callback/voiceRequest.${row}` },
    alter: (definition, onBroken) => {
      const { subscriberRules } = definition
      const calls = { ...subscriberRules.calls, ...change(subscriberRules.calls, onBroken) }
      return { ...definition, subscriberRules: { ...subscriberRules, calls } }
    },
  }
}

/** Charges so many times the price when a person hangs up. */
function charged(label: string, times: number): Mutant {
  return ruled('charge', label, '', ({ left }, count) => ({
    left(phone, cause, context) {
      const before = balanceOf(context.state)
      left(phone, cause, context)
      const paid = before.amount - balanceOf(context.state).amount
      if (paid > 0) count()
      setBalance(context.state, { ...before, amount: before.amount - times * paid })
    },
  }))
}

/** Hears something else than the application has said; undefined: nothing. */
function heard(
  kind: string,
  label: string,
  row: string,
  change: (answer: CallbackAnswer) => CallbackAnswer | undefined,
): Mutant {
  return {
    ...{ operationId: 'makeCall', kind, label, hint: `callback/voiceRequest.${row}` },
    alter: (definition, onBroken) => ({
      ...definition,
      answers: {
        ...definition.answers,
        continueCall(key, answer, context) {
          onBroken()
          const changed = change(answer)
          if (changed !== undefined) definition.answers.continueCall(key, changed, context)
        },
      },
    }),
  }
}

function changeCalls({ state: { voiceCalls } }: Context, change: (call: Call) => Call): void {
  for (const call of [...voiceCalls.values()]) voiceCalls.put(change(call))
}

function dialledLater(call: Call): Call {
  if (call.step?.kind !== 'dialling' || call.step.bridge === undefined) return call
  const bridge = { ...call.step.bridge, from: call.step.bridge.from + second }
  return { ...call, step: { ...call.step, bridge } }
}
