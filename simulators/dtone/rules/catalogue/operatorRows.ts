import { operators } from '../../data/operators.ts'

/** A row of `data/operators.yaml`. */
export interface OperatorRow {
  readonly id: number
  readonly name: string
  readonly country: string
  /** Codes of the regions that it serves, where it does not serve the whole country. */
  readonly regions?: readonly string[]
  /** What it sells beside `data/products.yaml`. */
  readonly assortment?: string
}

const rows: readonly OperatorRow[] = operators

/** Operators and billers by id, in the order of ids. */
export const operatorRows: ReadonlyMap<number, OperatorRow> = new Map(
  rows.toSorted((a, b) => a.id - b.id).map((row) => [row.id, row]),
)
