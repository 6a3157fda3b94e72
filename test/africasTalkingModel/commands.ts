import fc from 'fast-check'
import { worldCount } from '../model/runCommands.ts'
import { type QueueCommand, queueCommands } from './queueCommands.ts'

/** A product with a queue, as the control plane names it. */
export type Product = (typeof products)[number]

/** The products, in the order in which the control plane lists their queues. */
export const products = ['sms', 'mobileB2C', 'airtime', 'mobileData', 'mobileB2B', 'bankTransfer'] as const

/** Subscribers of one request, by the last digits of their numbers. */
export type Subscribers = readonly string[]

/** How the application answers when it is asked about airtime. `off`: it does not want to be asked. */
export type Validation = 'off' | 'Validated' | 'Failed' | 'broken'

/** What happens to callbacks of one name on their way. */
export type PlanAction =
  | { readonly kind: 'drop'; readonly attempts?: number }
  | { readonly kind: 'duplicate'; readonly copies: number; readonly after: string }
  | { readonly kind: 'delay'; readonly duration: string }
  | { readonly kind: 'hold' }

/** A command in one of the worlds. */
export type Command = { readonly world: number } & (
  | {
      readonly kind: 'send'
      readonly to: Subscribers
      readonly country: 'KE' | 'UG'
      readonly parts: 1 | 2
      readonly enqueue: 0 | 1
    }
  | { readonly kind: 'pay'; readonly to: Subscribers; readonly amount: number }
  | {
      readonly kind: 'sendAirtime'
      readonly to: Subscribers
      readonly amount: string
      readonly hours: number
      readonly key: string | undefined
    }
  /** Sends the last airtime again without a key, so long after it was sent; at once when that is past. */
  | { readonly kind: 'repeatAirtime'; readonly after: number }
  | {
      readonly kind: 'buyData'
      readonly to: Subscribers
      readonly quantity: number
      readonly validity: 'Day' | 'Month'
      readonly key: string | undefined
    }
  /** A message that the subscriber pays: for the text with a link, or as a subscriber of the product. */
  | {
      readonly kind: 'sendPremium'
      readonly to: string
      readonly link: string | undefined
      readonly hours: number
    }
  | { readonly kind: 'text'; readonly from: string; readonly text: string; readonly link: string | undefined }
  | { readonly kind: 'optOut'; readonly number: string; readonly sender: string }
  | { readonly kind: 'liftOptOut'; readonly number: string; readonly sender: string }
  | { readonly kind: 'setAirtime'; readonly number: string; readonly amount: number }
  | { readonly kind: 'refusedKey' }
  | { readonly kind: 'advance'; readonly milliseconds: number }
  | { readonly kind: 'setAccount'; readonly currency: string; readonly amount: number }
  | { readonly kind: 'setWallet'; readonly wallet: number; readonly stash: number }
  | { readonly kind: 'permitAirtime'; readonly isEnabled: boolean }
  | { readonly kind: 'validation'; readonly answer: Validation }
  | QueueCommand<Product>
  | { readonly kind: 'plan'; readonly callback: string; readonly action: PlanAction }
  | { readonly kind: 'clearPlans' }
)

const world = fc.nat({ max: worldCount - 1 })
const kind = <const Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name)
const key = fc.constantFrom(undefined, undefined, undefined, 'key-1', 'key-2')

/** A few subscribers of each rule, so that requests often repeat one another. */
function subscribers(suffixes: readonly string[], most: number): fc.Arbitrary<string[]> {
  const one = fc.tuple(fc.nat({ max: 1 }), fc.constantFrom(...suffixes)).map(([line, suffix]) => `${line}${suffix}`)
  return fc.array(one, { minLength: 1, maxLength: most })
}

const ends = ['000', '100', '103', '107', '202', '200', '306', '300']

const send = fc.record({
  kind: kind('send'),
  world,
  to: subscribers(
    ['000', '900', '901', '906', '911', '912', '920', '922', '923', '930', '400', '403', '406', '409'],
    6,
  ),
  country: fc.constantFrom<'KE' | 'UG'>('KE', 'KE', 'UG'),
  parts: fc.constantFrom<1 | 2>(1, 2),
  enqueue: fc.constantFrom<0 | 1>(1, 1, 0),
})

const pay = fc.record({
  kind: kind('pay'),
  world,
  to: subscribers([...ends, '102', '112'], 4),
  amount: fc.constantFrom(1, 10, 0.0001, 33.3333, 0, 250),
})

const sendAirtime = fc.record({
  kind: kind('sendAirtime'),
  world,
  to: subscribers([...ends, '108', '104', '208', '110'], 3),
  amount: fc.constantFrom('KES 10', 'KES 10', 'KES 10', 'KES 7.33', 'UGX 50', 'KES 5', 'KES 4.9999', 'KES 10000'),
  hours: fc.constantFrom(1, 0, 2),
  key,
})

const repeatAirtime = fc.record({
  kind: kind('repeatAirtime'),
  world,
  after: fc.constantFrom(299_999, 300_000, 0),
})

const buyData = fc.record({
  kind: kind('buyData'),
  world,
  to: subscribers([...ends, '110', '113'], 3),
  quantity: fc.constantFrom(7, 3, 100, 0),
  validity: fc.constantFrom<'Day' | 'Month'>('Day', 'Month'),
  key,
})

/** Few enough that premium messages, texts and opt-outs meet the same ones. */
const payer = fc.constantFrom('0000', '1000', '0920')
const link = fc.constantFrom('link-1', 'link-2')

const sendPremium = fc.record({
  kind: kind('sendPremium'),
  world,
  to: payer,
  link: fc.oneof(fc.constant(undefined), link),
  hours: fc.constantFrom(0, 1, 2),
})

/** A text with the word of the product on demand has a link. */
const text = fc
  .record({ kind: kind('text'), world, from: payer, text: fc.constantFrom('NEWS', 'SCORE', 'STOP'), link })
  .map((one) => ({ ...one, link: one.text === 'SCORE' ? one.link : undefined }))

const sender = fc.constantFrom('AFRICASTKNG', '28901')

const setAirtime = fc.record({
  kind: kind('setAirtime'),
  world,
  number: payer,
  amount: fc.constantFrom(1_000_000, 0, 50_000, 99_999, 100_000),
})

/** Durations at which something is due, and one ms less. Others shrink to one hour, after which most has ended. */
const advance = fc.record({
  kind: kind('advance'),
  world,
  milliseconds: fc.oneof(
    fc.constantFrom(3_600_000, 1, 19, 20, 99, 100, 1_999, 2_000, 3_000, 10_000, 300_000, 299_999, 86_400_000),
    fc.nat({ max: 400_000 }),
  ),
})

const setAccount = fc.record({
  kind: kind('setAccount'),
  world,
  currency: fc.constantFrom('USD', 'KES', 'UGX'),
  amount: fc.oneof(fc.integer({ min: -200_000, max: 1_000_000 }), fc.constant(100_000_000)),
})

const setWallet = fc.record({
  kind: kind('setWallet'),
  world,
  wallet: fc.oneof(fc.nat({ max: 1_000_000 }), fc.constantFrom(100_000_000, 50_000, 100_000)),
  stash: fc.constantFrom(100_000, 0, 1_000, 2_500),
})

const action: fc.Arbitrary<PlanAction> = fc.constantFrom<PlanAction>(
  { kind: 'drop' },
  { kind: 'drop', attempts: 2 },
  { kind: 'duplicate', copies: 2, after: 'PT4S' },
  { kind: 'delay', duration: 'PT40S' },
  { kind: 'hold' },
)

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: send },
  { weight: 4, arbitrary: pay },
  { weight: 5, arbitrary: sendAirtime },
  { weight: 1, arbitrary: repeatAirtime },
  { weight: 4, arbitrary: buyData },
  { weight: 4, arbitrary: sendPremium },
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.record({ kind: kind('optOut'), world, number: payer, sender }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('liftOptOut'), world, number: payer, sender }) },
  { weight: 2, arbitrary: setAirtime },
  { weight: 1, arbitrary: fc.record({ kind: kind('refusedKey'), world }) },
  { weight: 10, arbitrary: advance },
  { weight: 2, arbitrary: setAccount },
  { weight: 2, arbitrary: setWallet },
  { weight: 1, arbitrary: fc.record({ kind: kind('permitAirtime'), world, isEnabled: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('validation'),
      world,
      answer: fc.constantFrom<Validation>('Validated', 'Failed', 'broken', 'off'),
    }),
  },
  ...queueCommands(world, products),
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('plan'),
      world,
      callback: fc.constantFrom('deliveryReport', 'paymentNotification', 'airtimeStatus'),
      action,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('clearPlans'), world }) },
)

/** Up to `most` commands, half of that on average. Shrinks to fewer and simpler commands. */
export function commandsUpTo(most: number): fc.Arbitrary<Command[]> {
  return fc.noBias(fc.array(command, { maxLength: most, size: 'max' }))
}
