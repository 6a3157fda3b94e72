import { services } from '../../data/services.ts'

/** A row of `data/services.yaml`. */
export interface ServiceRow {
  readonly id: number
  readonly name: string
  readonly subservices: readonly { readonly id: number; readonly name: string }[] | null
}

const rows: readonly ServiceRow[] = services

/** Services by id, in the order of ids. */
export const serviceRows: ReadonlyMap<number, ServiceRow> = new Map(rows.map((row) => [row.id, row]))
