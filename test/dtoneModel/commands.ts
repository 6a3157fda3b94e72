import fc from 'fast-check'
import { worldCount } from '../model/runCommands.ts'
import { products } from './products.ts'

/** Operations that change state. Faults apply to these. */
export type Changing =
  | 'postTransactionAsync'
  | 'postTransactionSync'
  | 'postTransactionConfirmAsync'
  | 'postTransactionConfirmSync'
  | 'postTransactionCancel'

/** The effect of a fault on one exchange. */
export type FaultEffect =
  | { readonly kind: 'reset' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'providerError'; readonly error: string }
  | { readonly kind: 'latency'; readonly duration: string }

export type PlanAction =
  | { readonly kind: 'drop'; readonly attempts?: number }
  | { readonly kind: 'duplicate'; readonly copies: number; readonly after: string }
  | { readonly kind: 'delay'; readonly duration: string }
  | { readonly kind: 'reorder' }
  | { readonly kind: 'hold' }

/** A command in one of the worlds. Orders are identified by external id, so that shrinking does not change the other commands. */
export type Command = { readonly world: number } & (
  | {
      readonly kind: 'create'
      readonly externalId: string
      readonly product: number
      readonly suffix: string
      readonly autoConfirm: boolean
      readonly calledBack: boolean
      readonly sync: boolean
    }
  | { readonly kind: 'confirm'; readonly externalId: string; readonly sync: boolean }
  | { readonly kind: 'cancel'; readonly externalId: string }
  | { readonly kind: 'reverse'; readonly externalId: string }
  | { readonly kind: 'settle'; readonly externalId: string; readonly status: 'COMPLETED' | 'DECLINED' }
  | { readonly kind: 'advance'; readonly milliseconds: number }
  | { readonly kind: 'setBalance'; readonly unit: string; readonly cents: number; readonly credit: number }
  | {
      readonly kind: 'fault'
      readonly operation: Changing
      readonly place: 'before' | 'after'
      readonly effect: FaultEffect
    }
  | { readonly kind: 'plan'; readonly action: PlanAction }
  | { readonly kind: 'clearPlans' }
  | { readonly kind: 'answerCallbacks'; readonly status: number }
  | { readonly kind: 'settings'; readonly cancelOnExpiry: boolean; readonly otherSuffix: 'completed' | 'strict' }
  | {
      readonly kind: 'outcome'
      readonly status: 'REJECTED' | 'DECLINED' | 'COMPLETED' | 'SUBMITTED'
      readonly delay?: string
      readonly reversedAfter?: string
    }
  | { readonly kind: 'outage'; readonly product: number; readonly as: 'declined' | 'rejected' }
  | { readonly kind: 'clearOutcomes' }
)

const world = fc.nat({ max: worldCount - 1 })
/** Some ids are frequent, so that commands often meet the same order. */
const externalId = fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 15 })).map((number) => `order-${number}`)
const kind = <const Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name)

const product = fc.nat({ max: products.length - 1 })
const sync = fc.nat({ max: 3 }).map((number) => number === 1)

const create = fc.record({
  kind: kind('create'),
  world,
  externalId,
  product,
  suffix: fc.constantFrom('100', '101', '102', '105', '107', '200', '203', '206', '300', '304', '555', '108', '400'),
  autoConfirm: fc.boolean(),
  calledBack: fc.boolean(),
  sync,
})

const settle = fc.record({
  kind: kind('settle'),
  world,
  externalId,
  status: fc.constantFrom<'COMPLETED' | 'DECLINED'>('COMPLETED', 'DECLINED'),
})

/** Durations at which something is due, and one ms less. Others shrink to one hour, after which most orders are final. */
const advance = fc.record({
  kind: kind('advance'),
  world,
  milliseconds: fc.oneof(
    fc.constantFrom(3_600_000, 3_599_999, 1, 999, 1_000, 2_999, 3_000, 20_000, 300_000, 86_400_000),
    fc.nat({ max: 400_000 }),
  ),
})

const setBalance = fc.record({
  kind: kind('setBalance'),
  world,
  unit: fc.constantFrom('USD', 'EUR', 'GBP'),
  cents: fc.oneof(fc.nat({ max: 3_000 }), fc.constant(1_000_000)),
  credit: fc.constantFrom(0, 0, 500),
})

const effect: fc.Arbitrary<FaultEffect> = fc.constantFrom<FaultEffect>(
  { kind: 'reset' },
  { kind: 'malformed' },
  { kind: 'status', status: 503 },
  { kind: 'providerError', error: 'unexpectedError' },
  { kind: 'latency', duration: 'PT0.7S' },
  { kind: 'latency', duration: 'PT30S' },
)

const fault = fc.record({
  kind: kind('fault'),
  world,
  operation: fc.constantFrom<Changing>(
    'postTransactionAsync',
    'postTransactionSync',
    'postTransactionConfirmAsync',
    'postTransactionConfirmSync',
    'postTransactionCancel',
  ),
  place: fc.constantFrom<'before' | 'after'>('before', 'after'),
  effect,
})

const action: fc.Arbitrary<PlanAction> = fc.constantFrom<PlanAction>(
  { kind: 'drop' },
  { kind: 'drop', attempts: 2 },
  { kind: 'duplicate', copies: 2, after: 'PT4S' },
  { kind: 'delay', duration: 'PT40S' },
  { kind: 'reorder' },
  { kind: 'hold' },
)

const settings = fc.record({
  kind: kind('settings'),
  world,
  cancelOnExpiry: fc.boolean(),
  otherSuffix: fc.constantFrom<'completed' | 'strict'>('completed', 'strict'),
})

type PlannedOutcome = Omit<Extract<Command, { kind: 'outcome' }>, 'kind' | 'world'>

const outcome = fc
  .tuple(
    world,
    fc.constantFrom<PlannedOutcome>(
      { status: 'REJECTED' },
      { status: 'REJECTED', delay: 'PT2S' },
      { status: 'DECLINED' },
      { status: 'DECLINED', delay: 'PT10M' },
      { status: 'COMPLETED', delay: 'PT0S' },
      { status: 'COMPLETED', reversedAfter: 'PT30S' },
      { status: 'COMPLETED', delay: 'PT4M', reversedAfter: 'P1D' },
      { status: 'SUBMITTED' },
    ),
  )
  .map(([where, end]): Command => ({ kind: 'outcome', world: where, ...end }))

const outage = fc.record({
  kind: kind('outage'),
  world,
  product,
  as: fc.constantFrom<'declined' | 'rejected'>('declined', 'rejected'),
})

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: create },
  { weight: 5, arbitrary: fc.record({ kind: kind('confirm'), world, externalId, sync }) },
  { weight: 5, arbitrary: fc.record({ kind: kind('cancel'), world, externalId }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('reverse'), world, externalId }) },
  { weight: 1, arbitrary: settle },
  { weight: 8, arbitrary: advance },
  { weight: 1, arbitrary: setBalance },
  { weight: 2, arbitrary: fault },
  { weight: 1, arbitrary: fc.record({ kind: kind('plan'), world, action }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('clearPlans'), world }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('answerCallbacks'), world, status: fc.constantFrom(200, 500) }) },
  { weight: 1, arbitrary: settings },
  { weight: 2, arbitrary: outcome },
  { weight: 1, arbitrary: outage },
  { weight: 1, arbitrary: fc.record({ kind: kind('clearOutcomes'), world }) },
)

/** Up to `most` commands, half of that on average. Shrinks to fewer and simpler commands. */
export function commandsUpTo(most: number): fc.Arbitrary<Command[]> {
  return fc.noBias(fc.array(command, { maxLength: most, size: 'max' }))
}
