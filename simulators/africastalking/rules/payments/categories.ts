import { paymentCategories } from '../../data/paymentCategories.generated.ts'
import { discountOn, type Money } from '../money/money.ts'
import type { Category, PaymentOrder } from './payment.ts'

type Row = (typeof paymentCategories)[number]

const rows: ReadonlyMap<Category, Row> = new Map(paymentCategories.map((row) => [row.category, row]))

/** Tells whether money comes to the wallet with payments of a category, or leaves it. */
export function directionOf(category: Category): 'Inbound' | 'Outbound' {
  return rowOf(category).direction
}

/** What the operator takes out of an incoming payment; undefined for others. @see docs/africastalking.md#wallet-and-stash */
export function providerFeeOf({ category, value }: Pick<PaymentOrder, 'category' | 'value'>): Money | undefined {
  const { providerFeePercent } = rowOf(category)
  return providerFeePercent === 0 ? undefined : discountOn(value, providerFeePercent)
}

/** Describes a payment that has succeeded. */
export function doneText(payment: PaymentOrder): string {
  return filled(rowOf(payment.category).done, payment)
}

/** Describes a payment in the listing of the wallet. */
export function listedText(payment: PaymentOrder): string {
  return filled(rowOf(payment.category).listed, payment)
}

function rowOf(category: Category): Row {
  const row = rows.get(category)
  if (row === undefined) throw new Error(`Failed to read ${category}: add a row to data/paymentCategories.yaml.`)
  return row
}

function filled(text: string, { source, destination }: PaymentOrder): string {
  return text.replace('{source}', source.name).replace('{destination}', destination.name)
}
