import { assortments } from '../../data/assortments.ts'
import type { FixedRow, RangedRow } from './productRow.ts'

/** A row of `data/assortments.yaml`: a product of the catalogue before it has an operator and a price. */
export type Template = FixedTemplate | RangedTemplate

export type FixedTemplate = Without<FixedRow, Priced> & Margin & { readonly worth: number }

export type RangedTemplate = Without<RangedRow, Priced> &
  Margin & { readonly worth: { readonly min: number; readonly max: number } }

type Priced = 'id' | 'operator_id' | 'destination' | 'source' | 'retail' | 'tax' | 'bonus' | 'regions'

/** As Omit, for each member of a union. */
type Without<Row, Key extends PropertyKey> = Row extends unknown ? Omit<Row, Key> : never

interface Margin {
  /** The retail price as a multiple of the source amount. */
  readonly markup?: number
}

const rows: Readonly<Record<string, readonly Template[]>> = assortments

/** What an operator of a kind sells. */
export function assortment(kind: string): readonly Template[] | undefined {
  return rows[kind]
}
