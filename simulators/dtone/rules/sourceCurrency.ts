import { countryOf } from './countryOf.ts'
import { operatorOf } from './operatorOf.ts'

/** The currency in which the account buys from an operator. */
export function sourceCurrency(operatorId: number): string {
  return countryOf(operatorOf(operatorId).country.iso_code).source_currency
}
