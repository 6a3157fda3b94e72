import { catalogueRows } from './catalogueRows.ts'
import { operatorRows } from './operatorRows.ts'
import type { ProductRow } from './productRow.ts'

interface Wanted {
  readonly country_iso_code?: string
  readonly service_id?: number
  readonly subservice_id?: number
}

/** The rows of the catalogue that an operator of a country sells in a service or subservice. */
export function findRows(wanted: Wanted): ProductRow[] {
  return [...catalogueRows().values()].filter(
    (row) =>
      is(wanted.country_iso_code, operatorRows.get(row.operator_id)?.country) &&
      is(wanted.service_id, row.service_id) &&
      is(wanted.subservice_id, row.subservice_id),
  )
}

function is<Value>(wanted: Value | undefined, value: Value | undefined): boolean {
  return wanted === undefined || wanted === value
}
