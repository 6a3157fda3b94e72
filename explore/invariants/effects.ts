import Big from 'big.js'
import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { effectsIn, providerOperations, type WorldEffect } from '../../testing/index.ts'
import { type CausedEffect, causesOf, type JournalEntry } from './causes.ts'
import type { ProviderEffect } from './invariant.ts'

type Provider = ProviderEffect['provider']
type Value = Pick<ProviderEffect, 'amount' | 'currency' | 'number'>

/** What one kind of effects is, and which operations cause it. */
interface Kind {
  readonly provider: Provider
  /** The first one is named where the journal does not tell which it was. */
  readonly operations: readonly [string, ...string[]]
  valueIn(record: unknown): Value
}

const kinds: readonly Kind[] = [
  { provider: 'africastalking', operations: ['mobileB2C'], valueIn: (row) => paid(row, '/destination/name') },
  { provider: 'africastalking', operations: ['mobileB2B'], valueIn: (row) => paid(row, '/destination/name') },
  { provider: 'africastalking', operations: ['sendAirtime'], valueIn: (row) => paid(row, '/number') },
  {
    provider: 'africastalking',
    operations: ['sendMessage', 'sendBulkMessage'],
    valueIn: (row) => ({ ...numberAt(row, '/number') }),
  },
  { provider: 'dtone', operations: ['postTransactionAsync', 'postTransactionSync'], valueIn: delivered },
  { provider: 'acquirer', operations: ['createAuthorisation'], valueIn: captured },
]

/** Whether an operation moves money, or airtime, and does not only send a message. */
export function movesMoney(operation: string): boolean {
  return operation !== 'sendMessage' && operation !== 'sendBulkMessage'
}

/** The operations whose effects are known. */
export const effectOperations: readonly string[] = kinds.flatMap(({ operations }) => operations)

/** What the providers have done in a world, by provider and kind, in the order in which they did it. */
export function effectsOf({
  snapshot,
  journal,
}: {
  readonly snapshot: unknown
  readonly journal: readonly JournalEntry[]
}): ProviderEffect[] {
  return kinds.flatMap((kind) => {
    const operation = providerOperations.get(kind.operations[0])
    if (operation === undefined) throw new TypeError(`No effects are known of ${kind.operations[0]}.`)
    const effects = effectsIn(snapshot, operation).map((effect) => described(effect, kind))
    const causes = causesOf(effects, journal, kind)
    return effects.map(({ createdAt: _, externalId: __, ...effect }): ProviderEffect => {
      const cause = causes.get(effect.id)
      return { ...effect, operation: cause?.operation ?? kind.operations[0], request: cause?.request }
    })
  })
}

type Described = Omit<ProviderEffect, 'operation' | 'request'> & CausedEffect

function described({ id, state, record }: WorldEffect, { provider, valueIn }: Kind): Described {
  const createdAt = atPointer(record, '/createdAt')
  const reference = atPointer(record, provider === 'acquirer' ? '/reference' : '/externalId')
  return {
    ...{ provider, id, state },
    ...valueIn(record),
    ...(typeof createdAt === 'number' && { createdAt }),
    ...(typeof reference === 'string' && { externalId: reference }),
  }
}

/** Sums of Africa's Talking are ten-thousandths of the unit. */
function paid(record: unknown, number: string): Value {
  const [amount, currency] = [atPointer(record, '/value/amount'), atPointer(record, '/value/currency')]
  return {
    ...(typeof amount === 'number' && { amount: new Big(amount).div(10_000).toNumber() }),
    ...(typeof currency === 'string' && { currency }),
    ...numberAt(record, number),
  }
}

/** Amounts of the acquirer are minor units; all its currencies have two digits of them. Until the capture it is what is held. */
function captured(record: unknown): Value {
  const minor = atPointer(record, '/capture/amount') ?? atPointer(record, '/amount')
  return typeof minor === 'number' ? sum(new Big(minor).div(100).toNumber(), atPointer(record, '/currency')) : {}
}

/** What the receiver got: the requested amount, or, for a product of a fixed value, its first benefit that is money. */
function delivered(record: unknown): Value {
  const party = atPointer(record, '/parties/credit_party_identifier')
  return {
    ...destinationOf(atPointer(record, '/quote')),
    ...(numberAt(party, '/mobile_number') ?? numberAt(party, '/account_number')),
  }
}

function destinationOf(quote: unknown): Value {
  const asked = atPointer(quote, '/requested_values/destination')
  if (isRecord(asked)) return sum(asked['amount'], asked['unit'])
  const benefits = atPointer(quote, '/benefits')
  const money = (Array.isArray(benefits) ? benefits : []).find((one) => atPointer(one, '/unit_type') === 'CURRENCY')
  return sum(atPointer(money, '/amount/base'), atPointer(money, '/unit'))
}

function sum(amount: unknown, currency: unknown): Value {
  return typeof amount === 'number' && typeof currency === 'string' ? { amount, currency } : {}
}

function numberAt(record: unknown, pointer: string): Pick<Value, 'number'> | undefined {
  const number = atPointer(record, pointer)
  return typeof number === 'string' ? { number } : undefined
}
