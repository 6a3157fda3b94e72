import { catalogueRows } from './catalogueRows.ts'
import { operatorRows } from './operatorRows.ts'

interface Wanted {
  readonly country_iso_code?: string
  readonly operator_id?: number
  readonly product_id?: number
}

/** Whether one of the products fits every filter of a search for promotions or campaigns. @see docs/dtone.md#promotions-and-campaigns */
export function isAdvertised(products: readonly number[], wanted: Wanted): boolean {
  const { country_iso_code: country, operator_id, product_id } = wanted
  return products.some((id) => {
    const operator = operatorRows.get(catalogueRows().get(id)?.operator_id ?? 0)
    return (
      (product_id === undefined || product_id === id) &&
      (operator_id === undefined || operator_id === operator?.id) &&
      (country === undefined || country === operator?.country)
    )
  })
}
