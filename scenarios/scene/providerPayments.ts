import { atPointer } from '../../specs/formats/pointer.ts'
import { type WorldEffect, worldProviders } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import type { ProviderName } from '../vocabulary/values.ts'

/** Ten-thousandths of a currency, in which amounts are added exactly. */
export const unitsInOne = 10_000

/** What a provider has debited an account or a card for. */
export interface ProviderPayment {
  /** The phone number, the account of a business or bank, or the last digits of a card. */
  readonly number: string
  readonly currency: string
  readonly units: number
  /** `done`: paid for good. `open`: debited and not at its end. `failed`: the money went back. */
  readonly state: WorldEffect['state']
}

/** The operations that move money. */
const operations: Readonly<Record<ProviderName, readonly string[]>> = {
  africastalking: ['mobileB2C', 'mobileB2B'],
  dtone: ['postTransactionAsync'],
  acquirer: ['createAuthorisation'],
}

/** What is in the books of a provider, the oldest of each operation first. */
export async function paymentsOf(
  { stage, world }: Pick<Place, 'stage' | 'world'>,
  provider: ProviderName,
): Promise<ProviderPayment[]> {
  const providers = worldProviders(stage.control, world.name)
  const effects = await Promise.all(operations[provider].map((operation) => providers.effects(operation)))
  return effects
    .flatMap((some) => some ?? [])
    .map(({ state, record }) => ({
      state,
      ...readers[provider](record),
    }))
}

type Reader = (record: unknown) => Omit<ProviderPayment, 'state'>

const readers: Readonly<Record<ProviderName, Reader>> = {
  africastalking: paymentIn,
  dtone: transactionIn,
  acquirer: authorisationIn,
}

/** Amounts of the acquirer are minor units; all its currencies have two digits of them. */
function authorisationIn(record: unknown): Omit<ProviderPayment, 'state'> {
  const minor = atPointer(record, '/capture/amount') ?? atPointer(record, '/amount')
  return {
    number: String(atPointer(record, '/card/last4')),
    currency: String(atPointer(record, '/currency')),
    units: (Number(minor) * unitsInOne) / 100,
  }
}

function transactionIn(record: unknown): Omit<ProviderPayment, 'state'> {
  return {
    number: String(atPointer(record, '/parties/credit_party_identifier/mobile_number')),
    currency: String(atPointer(record, '/cost/unit')),
    units: Math.round(Number(atPointer(record, '/cost/amount')) * unitsInOne),
  }
}

function paymentIn(record: unknown): Omit<ProviderPayment, 'state'> {
  return {
    number: String(atPointer(record, '/destination/name')),
    currency: String(atPointer(record, '/value/currency')),
    units: Number(atPointer(record, '/value/amount')),
  }
}
