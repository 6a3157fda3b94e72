import { atPointer } from '../../specs/formats/pointer.ts'
import { type WorldEffect, worldProviders } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import type { PayingProvider, ProviderName } from '../vocabulary/values.ts'

/** Ten-thousandths of a currency, in which amounts are added exactly. */
export const unitsInOne = 10_000

/** What a provider has debited an account for. */
export interface ProviderPayment {
  /** The phone number, or the account of a business or bank. */
  readonly number: string
  readonly currency: string
  readonly units: number
  /** `done`: paid for good. `open`: debited and not at its end. `failed`: the money went back. */
  readonly state: WorldEffect['state']
}

/** The operations that pay out. */
const operations: Readonly<Record<PayingProvider, readonly string[]>> = {
  africastalking: ['mobileB2C', 'mobileB2B'],
  dtone: ['postTransactionAsync'],
}

/** What is in the books of a provider, the oldest of each operation first. Throws for one that pays nobody. */
export async function paymentsOf(
  { stage, world }: Pick<Place, 'stage' | 'world'>,
  provider: ProviderName,
): Promise<ProviderPayment[]> {
  if (provider === 'acquirer') throw new Error('The acquirer pays nobody: say what it holds or has captured.')
  const providers = worldProviders(stage.control, world.name)
  const effects = await Promise.all(operations[provider].map((operation) => providers.effects(operation)))
  return effects
    .flatMap((some) => some ?? [])
    .map(({ state, record }) => ({
      state,
      ...(provider === 'dtone' ? transactionIn(record) : paymentIn(record)),
    }))
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
