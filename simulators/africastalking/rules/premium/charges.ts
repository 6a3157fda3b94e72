import type { WorldSubscribers } from '../../../subscribers/index.ts'
import type { Context } from '../../context.ts'
import { premium } from '../../data/premium.generated.ts'
import { premiumCharges } from '../../data/premiumCharges.generated.ts'
import { creditAccount } from '../account/balance.ts'
import { addUp, discountOn, hasRate, type Money, toAmount } from '../money/money.ts'
import { longestPrefix, type Msisdn } from '../numbers/msisdn.ts'
import type { PremiumProduct, ProductKind } from './products.ts'

type ChargeRow = (typeof premiumCharges)[number]

const byCallingCode: ReadonlyMap<string, ChargeRow> = new Map(premiumCharges.map((row) => [row.callingCode, row]))

/** Gives the price of one message to a subscriber: that of the product, else that of the country. @see docs/africastalking.md#premium-charges */
export function chargeFor(number: Msisdn, kind: ProductKind, { charge }: Pick<PremiumProduct, 'charge'>): Money {
  if (charge !== undefined) return { currency: charge.currency, amount: toAmount(charge.amount) }
  const row = longestPrefix(byCallingCode, number)
  if (row === undefined)
    throw new Error('Failed to price a premium message: data/premiumCharges.yaml has no row for all other countries.')
  return { currency: row.currency, amount: toAmount(row[kind]) }
}

/**
 * Takes a price from the subscriber's airtime and gives the account its share. False, with nothing taken, when the airtime is too little.
 * @see docs/africastalking.md#premium-charges
 */
export function chargeSubscriber(number: Msisdn, price: Money, { state }: Pick<Context, 'state'>): boolean {
  if (!takeAirtime(state.subscribers, number, price)) return false
  creditAccount(state, discountOn(price, premium.accountSharePercent))
  return true
}

function takeAirtime(subscribers: WorldSubscribers, number: Msisdn, price: Money): boolean {
  const { currency, airtime } = subscribers.get(number)
  if (currency !== price.currency && !hasRate(currency)) return false
  const { amount } = addUp([price], currency)
  if (amount > airtime) return false
  subscribers.change(number, { airtime: airtime - amount })
  return true
}
