import fc from 'fast-check'
import type { Validation } from '../africasTalkingModel/commands.ts'
import { type QueueCommand, queueCommands } from '../africasTalkingModel/queueCommands.ts'
import { worldCount } from '../model/runCommands.ts'
import type { Loss, Receiver } from './callbacks.ts'
import { type Currency, currencies } from './payment.ts'

/** A product with a queue, as the control plane names it. */
export type Product = 'mobileB2C' | 'mobileB2B' | 'bankTransfer'

export const products = ['mobileB2C', 'mobileB2B', 'bankTransfer'] as const

/** A bank account, by its country and the last digits of its number. */
export interface Account {
  readonly country: 'KE' | 'NG'
  readonly suffix: string
}

/** Money in units. There is no wallet in yen. */
export interface Asked {
  readonly amount: number
  readonly currency: Currency | 'JPY'
  /** The idempotency key. */
  readonly key: string | undefined
}

/** A password for the charge of this place among all charges, passed on as one of its kind or as one of the other. */
export interface Password {
  readonly charge: number
  readonly isOwnKind: boolean
  readonly otp: string
}

/** Subscribers are named by the last digits of their numbers. */
export type Request =
  | (Asked & { readonly kind: 'checkout'; readonly from: string })
  | (Pick<Asked, 'amount' | 'key'> & { readonly kind: 'pay'; readonly to: readonly string[] })
  | (Asked & { readonly kind: 'payBusiness'; readonly suffix: string })
  | (Asked & { readonly kind: 'transfer'; readonly accounts: readonly Account[] })
  | (Asked & { readonly kind: 'chargeBank'; readonly account: Account })
  | (Asked & { readonly kind: 'chargeCard'; readonly card: string })
  /** Charges the card that has paid last, or an unknown one. */
  | (Asked & { readonly kind: 'chargeAgain'; readonly isKnown: boolean })
  | (Asked & { readonly kind: 'topUp' })
  | (Asked & { readonly kind: 'move'; readonly code: number })

type Steered =
  /** Passes on several passwords for one charge in turn. */
  | (Omit<Password, 'otp'> & { readonly kind: 'validate'; readonly otps: readonly string[] })
  /** What a subscriber enters at the prompt of this place among all prompts. */
  | { readonly kind: 'answer'; readonly prompt: number; readonly entered: 'yes' | '1234' | '9999' | 'no' }
  | { readonly kind: 'payIn'; readonly from: string; readonly amount: number }
  | { readonly kind: 'setWallet'; readonly currency: Currency; readonly wallet: number; readonly stash: number }
  | { readonly kind: 'setPurse'; readonly of: string; readonly amount: number }
  | { readonly kind: 'setPhone'; readonly of: string; readonly isOn: boolean }
  | { readonly kind: 'setLife'; readonly seconds: number }
  | { readonly kind: 'setValidation'; readonly of: 'b2c' | 'c2b'; readonly answer: Validation }
  | { readonly kind: 'setReceiver'; readonly receiver: Receiver }
  | { readonly kind: 'setUrl'; readonly isSet: boolean }
  | { readonly kind: 'setLoss'; readonly loss: Loss }
  | { readonly kind: 'advance'; readonly milliseconds: number }
  /** Goes on in a copy of the world, or in the world while the copy stays as it is. */
  | { readonly kind: 'fork'; readonly isFollowed: boolean }
  | {
      readonly kind: 'list'
      readonly product: 'Payouts' | 'Shop'
      readonly page: number
      readonly count: number
      readonly status: 'Queued' | 'Success' | 'Failed' | undefined
      readonly isPost: boolean
    }

/** A command in one of the worlds. */
export type Command = { readonly world: number } & (Request | Steered | QueueCommand<Product>)

const world = fc.nat({ max: worldCount - 1 })
const kind = <const Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name)
const key = fc.constantFrom(undefined, undefined, undefined, 'key-1', 'key-2')
const amount = fc.constantFrom(1, 10, 0.0001, 33.3333, 250, 0)
const kenyan = { amount, currency: fc.constantFrom<Asked['currency']>('KES', 'KES', 'KES', 'KES', 'JPY'), key }
const any = { amount, currency: fc.constantFrom<Asked['currency']>('KES', 'NGN', 'KES', 'NGN', 'JPY'), key }
const nigerian = { amount, currency: fc.constantFrom<Asked['currency']>('NGN', 'NGN', 'NGN', 'NGN', 'KES'), key }

/** Few enough that payments, checkouts and purses meet the same ones. */
const subscriber = fc.constantFrom('0000', '1000', '0103')
const receiver = fc.constantFrom('0000', '1000', '0100', '0103', '0202', '0200', '0306', '0107', '0102', '0110', '0112')
const suffix = fc.constantFrom('000', '103', '112', '200', '204', '300')
const account = fc.record({ country: fc.constantFrom<'KE' | 'NG'>('KE', 'NG'), suffix })
const card = fc.constantFrom(
  '4242424242424242',
  '4242424242424242',
  '4000000000000002',
  '4000000000009995',
  '4242424242424241',
)

const requests: readonly fc.WeightedArbitrary<Command>[] = [
  { weight: 8, arbitrary: fc.record({ kind: kind('checkout'), world, from: subscriber, ...kenyan }) },
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ kind: kind('pay'), world, amount, key },
      to: fc.array(receiver, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: kind('payBusiness'), world, suffix, ...any }) },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: kind('transfer'), world, ...any },
      accounts: fc.array(account, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: kind('chargeBank'), world, account, ...any }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('chargeCard'), world, card, ...nigerian }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('chargeAgain'),
      world,
      isKnown: fc.constantFrom(true, true, false),
      ...nigerian,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('topUp'), world, ...any }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('move'), world, code: fc.constantFrom(2, 77), ...any }) },
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ kind: kind('validate'), world, charge: fc.constantFrom(0, 0, 0, 1, 2) },
      isOwnKind: fc.constantFrom(true, true, true, false),
      otps: fc.array(fc.constantFrom('0000', '0000', '1234'), { minLength: 1, maxLength: 3 }),
    }),
  },
]

/** Durations at which something is due, and one ms less. */
const milliseconds = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      ...[600_000, 1, 99, 100, 2_999, 3_000, 10_000, 20_000, 59_999, 60_000, 120_000, 300_000, 599_999],
    ),
  },
  { weight: 8, arbitrary: fc.nat({ max: 400_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(21_600_000, 21_599_999) },
)

const steered: readonly fc.WeightedArbitrary<Command>[] = [
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ kind: kind('answer'), world, prompt: fc.constantFrom(0, 0, 1, 2) },
      entered: fc.constantFrom<'yes' | '1234' | '9999' | 'no'>('yes', '1234', '9999', 'no'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('payIn'), world, from: subscriber, amount: amount.map((one) => one || 500) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: kind('setWallet'), world, currency: fc.constantFrom(...currencies) },
      wallet: fc.constantFrom(100_000_000, 50_000, 100_000, 2_500_000),
      stash: fc.constantFrom(10_000_000, 0, 1_000, 2_500, 510_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: kind('setPurse'), world, of: subscriber },
      amount: fc.constantFrom(1_000_000, 0, 99_999, 100_000, 10_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('setPhone'), world, of: subscriber, isOn: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('setLife'), world, seconds: fc.constantFrom(60, 10, 300) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: kind('setValidation'), world, of: fc.constantFrom<'b2c' | 'c2b'>('b2c', 'c2b') },
      answer: fc.constantFrom<Validation>('Validated', 'Failed', 'broken', 'off'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: kind('setReceiver'), world },
      receiver: fc.constantFrom<Receiver>('takes', 'takes', 'redirects', 'refuses', 'breaks', 'isSilent'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('setUrl'), world, isSet: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: kind('setLoss'), world },
      loss: fc.constantFrom<Loss>('nothing', 'twoAttempts', 'oneAnswer', 'everything'),
    }),
  },
  { weight: 14, arbitrary: fc.record({ kind: kind('advance'), world, milliseconds }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('fork'), world, isFollowed: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: kind('list'), world, product: fc.constantFrom<'Payouts' | 'Shop'>('Payouts', 'Shop') },
      ...{ page: fc.integer({ min: 1, max: 3 }), count: fc.integer({ min: 1, max: 4 }), isPost: fc.boolean() },
      status: fc.constantFrom<'Queued' | 'Success' | 'Failed' | undefined>(undefined, 'Queued', 'Success', 'Failed'),
    }),
  },
]

/** Up to `most` commands, half of that on average. Shrinks to fewer and simpler commands. */
export function commandsUpTo(most: number): fc.Arbitrary<Command[]> {
  const command = fc.oneof(...requests, ...steered, ...queueCommands(world, products))
  return fc.noBias(fc.array(command, { maxLength: most, size: 'max' }))
}
