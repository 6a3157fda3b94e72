import fc from 'fast-check'
import { cardFaults, cardRequests, checkoutRequests } from './cardCommands.ts'
import type { CallbackAction, Command, Entered, FaultEffect, Listed, Payee, PaymentCallback, Rail } from './command.ts'
import type { CrashPoint } from './crashPlan.ts'

const kind = <const Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name)
const place = fc.constantFrom(0, 0, 0, 1, 2)
const asked = {
  key: fc.constantFrom(undefined, undefined, 'key-1', 'key-2'),
  isDoubled: fc.constantFrom(false, false, false, false, true),
}

const payee: fc.Arbitrary<Payee> = fc.record({
  rail: fc.constantFrom<Rail>('africastalking', 'africastalking', 'dtone', 'bank'),
  suffix: fc.constantFrom('100', '100', '200', '300', '103', '206', '302', '102', '112'),
  amount: fc.constantFrom(4_000, 5_000, 7_550, 12_000),
  isTwin: fc.constantFrom(false, false, false, false, true),
})
const payees = fc.array(payee, { minLength: 1, maxLength: 4, size: 'max' })

/** What a client hears: nothing, or something that no rule of the provider says. */
const broken = fc.constantFrom<FaultEffect>(
  { kind: 'reset' },
  { kind: 'hang' },
  { kind: 'truncate' },
  { kind: 'malformed' },
  ...[503, 500, 502, 504, 429, 404, 409, 400, 401, 403, 422].map((status) => ({ kind: 'status' as const, status })),
)
/** A request that is late, but not by more than the five minutes after which the gateway believes that it was not taken. */
const late = fc.constantFrom<FaultEffect>({ kind: 'latency', duration: 'PT2M' }, { kind: 'latency', duration: 'PT40S' })
const times = fc.constantFrom(1, 1, 1, 2, 5)
/** What a client hears of a request for messages, for which another one waits while no time passes. */
const brokenAtOnce = fc.constantFrom<FaultEffect>(
  ...([{ kind: 'reset' }, { kind: 'truncate' }, { kind: 'malformed' }, { kind: 'status', status: 503 }] as const),
)

const payment = fc.constantFrom('mobileB2C', 'mobileB2C', 'mobileB2B', 'postTransactionAsync')
const question = fc.constantFrom('fetchTransactions', 'findTransaction', 'getTransactions', 'getProducts')
const faults: readonly fc.WeightedArbitrary<Command>[] = [
  {
    weight: 9,
    arbitrary: fc.record({
      ...{ kind: kind('fault'), operation: payment, effect: broken, times },
      place: fc.constantFrom<'before' | 'after'>('after', 'before'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      ...{ kind: kind('fault'), operation: payment, effect: late, times },
      place: fc.constantFrom<'before' | 'after'>('before', 'before', 'after'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: kind('fault'), operation: question, effect: broken, times },
      place: fc.constantFrom<'before' | 'after'>('before', 'after'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: kind('fault'), operation: kind('sendMessage'), effect: brokenAtOnce, times },
      place: fc.constantFrom<'before' | 'after'>('after', 'before'),
    }),
  },
]

type PayoutCallback = Exclude<PaymentCallback, 'authorisationUpdated'>

const delivery = fc.constantFrom<CallbackAction>(
  { kind: 'drop' },
  { kind: 'drop' },
  { kind: 'duplicate', copies: 2, after: 'PT7S' },
  { kind: 'beforeReply' },
  { kind: 'hold' },
  { kind: 'reorder' },
  { kind: 'delay', duration: 'PT10M' },
  { kind: 'delay', duration: 'PT6H' },
  { kind: 'drop', attempts: 2 },
  { kind: 'dropAnswer', attempts: 2 },
  { kind: 'corrupt', how: 'truncate' },
)
const notification = fc.constantFrom<CallbackAction>(
  { kind: 'corrupt', how: 'field', field: 'value', value: 'SLE 1.0000' },
  { kind: 'corrupt', how: 'field', field: 'value', value: 'KES 40.0000' },
  { kind: 'corrupt', how: 'field', field: 'destination', value: '+23276999999' },
)
const corruption: Readonly<Record<PayoutCallback, fc.Arbitrary<CallbackAction>>> = {
  paymentNotification: notification,
  transactionUpdated: fc.constantFrom<CallbackAction>(
    { kind: 'corrupt', how: 'field', field: 'requested_values.destination.amount', value: 1 },
    { kind: 'corrupt', how: 'field', field: 'requested_values.destination.unit', value: 'XAF' },
    { kind: 'corrupt', how: 'field', field: 'credit_party_identifier.mobile_number', value: '+254711999999' },
  ),
}

const of = fc.constantFrom<PayoutCallback>('paymentNotification', 'transactionUpdated')
const plans: readonly fc.WeightedArbitrary<Command>[] = [
  { weight: 8, arbitrary: fc.record({ kind: kind('plan'), of, action: delivery, times }) },
  {
    weight: 2,
    arbitrary: of.chain((one) =>
      fc.record({ kind: kind('plan'), of: fc.constant(one), action: corruption[one], times }),
    ),
  },
]

const fiveWrong = ['wrong', 'wrong', 'wrong', 'wrong', 'wrong'] as const

/** Payouts that are asked for at once. */
const spending: readonly fc.WeightedArbitrary<Command>[] = [
  {
    weight: 14,
    arbitrary: fc.record({
      ...{ kind: kind('submit'), client: fc.nat({ max: 1 }), payees, ...asked },
      isProcessed: fc.constantFrom(true, true, false),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: kind('pay'), client: fc.nat({ max: 1 }), payees, ...asked }) },
]

const requests: readonly fc.WeightedArbitrary<Command>[] = [
  { weight: 12, arbitrary: fc.record({ kind: kind('process'), batch: place, ...asked }) },
  { weight: 18, arbitrary: fc.record({ kind: kind('retry'), batch: place, ...asked }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('repeat'), request: place }) },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: kind('transfer'), client: fc.nat({ max: 1 }), ...asked },
      rail: fc.constantFrom<'africastalking' | 'bank'>('bank', 'africastalking'),
      suffix: fc.constantFrom('100', '100', '200', '103'),
      amounts: fc.array(fc.constantFrom(4_000, 5_000), { minLength: 1, maxLength: 3, size: 'max' }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ kind: kind('initiate'), client: fc.nat({ max: 1 }) },
      payee: payee.map((one): Payee => ({ ...one, rail: 'bank', isTwin: false })),
      isDoubled: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      ...{ kind: kind('authorize'), payment: place },
      codes: fc.constantFrom<readonly Entered[]>(
        ...([['right'], ['right'], ['right', 'right'], ['right', 'wrong'], ['former'], ['former', 'right']] as const),
        ...([['wrong'], fiveWrong, [...fiveWrong, 'right']] as const),
      ),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      ...{ kind: kind('resend'), payment: place },
      isDoubled: fc.constantFrom(false, false, true),
      seconds: fc.constantFrom(60, 60, 59, 0),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: kind('sms'), client: fc.nat({ max: 1 }), ...asked },
      receivers: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: kind('list'), client: fc.nat({ max: 1 }) },
      of: fc.constantFrom<Listed>('pending', 'completed', 'range', 'foreign'),
    }),
  },
]

/** With the first amount twice, a wallet is at its limit of 5000 SLE. */
const walletAmount = fc.constantFrom(250_000, 250_000, 10_000, 1)
const customer = fc.constantFrom(0, 0, 0, 1, 2)

const walletRequests: readonly fc.WeightedArbitrary<Command>[] = [
  { weight: 8, arbitrary: fc.record({ kind: kind('topUp'), customer, amount: walletAmount, ...asked }) },
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ kind: kind('walletTransfer'), customer, to: fc.constantFrom(1, 2), amount: walletAmount, ...asked },
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ kind: kind('walletPay'), customer, amount: fc.constantFrom(1, 1, 10_000, 250_000), ...asked },
      reference: fc.constantFrom('INV-1', 'INV-1', 'INV-1', 'INV-2'),
    }),
  },
]

const events: readonly fc.WeightedArbitrary<Command>[] = [
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: kind('contradict'), effect: place },
      as: fc.constantFrom<'status' | 'amount' | 'currency'>('status', 'status', 'amount', 'currency'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('reverse'), effect: place }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('block'), number: place }) },
]

/** Durations after which something is due, and one second less. */
const seconds = fc.constantFrom(5, 0, 1, 30, 60, 300, 299, 600, 900, 3_600, 21_600)

/** Time, and what happens in runs of any kind. */
const anywhere: readonly fc.WeightedArbitrary<Command>[] = [
  { weight: 2, arbitrary: fc.record({ kind: kind('calm') }) },
  { weight: 14, arbitrary: fc.record({ kind: kind('advance'), seconds }) },
  {
    weight: 12,
    arbitrary: fc.record({
      ...{ kind: kind('crash'), seconds: fc.constantFrom(0, 10, 290, 3_600) },
      at: fc.constantFrom<CrashPoint | 'once'>('once', 'statement', 'statement', 'statement', 'request', 'callback'),
      nth: fc.integer({ min: 1, max: 60 }),
    }),
  },
]

/** What a run about payouts and wallets may leave out. Time passes in every run. */
const payoutTopics: readonly (readonly Command['kind'][])[] = [
  ['submit', 'process', 'retry'],
  ['pay', 'transfer', 'repeat'],
  ['initiate', 'authorize', 'resend'],
  ['sms', 'list'],
  ['topUp', 'walletTransfer', 'walletPay'],
  ['contradict', 'reverse', 'block', 'calm'],
  ['crash'],
  ['fault'],
  ['plan'],
]

/** What a run about money that comes in by cards and phones may leave out. */
const moneyInTopics: readonly (readonly Command['kind'][])[] = [
  ['authoriseCard', 'verifyCard', 'captureCard', 'repeatCard'],
  ['checkout', 'payCheckout', 'answerCheckout', 'cancelCheckout'],
  ['submit', 'pay'],
  ['crash'],
  ['cardFault'],
  ['plan'],
]

const payouts = [...spending, ...requests, ...walletRequests, ...events, ...anywhere, ...faults, ...plans]

/**
 * Up to `most` commands, about payouts or about money that comes in. Each run leaves up to half of its topics out: a bug needs few of
 * them together, and among commands of all topics those few rarely meet. Shrinks to fewer and simpler commands.
 */
export function commandsUpTo(most: number): fc.Arbitrary<Command[]> {
  const moneyIn = [...cardRequests, ...checkoutRequests, ...cardFaults, ...spending, ...anywhere, ...plans]
  return fc.noBias(
    fc.oneof(
      { weight: 3, arbitrary: runsOf(most, payouts, payoutTopics) },
      { weight: 1, arbitrary: runsOf(most, moneyIn, moneyInTopics) },
    ),
  )
}

function runsOf(
  most: number,
  commands: readonly fc.WeightedArbitrary<Command>[],
  topics: readonly (readonly Command['kind'][])[],
): fc.Arbitrary<Command[]> {
  const drawn = fc.array(fc.oneof(...commands), { maxLength: 2 * most, size: 'max' })
  const leftOut = fc.subarray([...topics], { maxLength: Math.floor(topics.length / 2) })
  return fc.tuple(leftOut, drawn).map(([absent, all]) => {
    const isPresent = ({ kind }: Command): boolean => !absent.some((topic) => topic.includes(kind))
    return all.filter(isPresent).slice(0, most)
  })
}

/** The length of a run that finds most for its time. */
export const mostCommands = 24
