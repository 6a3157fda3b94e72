import type { Cost, Prices } from '../../model.ts'
import { money } from './money.ts'

/** What a transaction takes from the balance of the product's source currency: wholesale amount and fee. */
export function costOf({ wholesale }: Prices): Cost {
  return { unit: wholesale.unit, amount: money.add(wholesale.amount, wholesale.fee) }
}
