import Big from 'big.js'
import type { components } from '../../../../specs/types/africastalking.generated.ts'
import { bundles } from '../../data/bundles.generated.ts'
import { type Money, toAmount } from '../money/money.ts'

type BundleOrder = Pick<components['schemas']['MobileDataRecipient'], 'quantity' | 'unit' | 'validity'>

/** Gives the value of a volume of data: the price of the table's row, or a share of it. @see docs/africastalking.md#mobile-data */
export function bundleValue(order: BundleOrder): Money {
  const row = bundles.prices.find(({ validity }) => validity === order.validity) ?? bundles.prices[0]
  const value = new Big(row.value).times(megabytes(order)).div(megabytes(row))
  return { currency: bundles.currency, amount: toAmount(value.toFixed()) }
}

function megabytes({ quantity, unit }: Pick<BundleOrder, 'quantity' | 'unit'>): number {
  return unit === 'GB' ? quantity * bundles.megabytesPerGigabyte : quantity
}
