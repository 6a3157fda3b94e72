/** Things that were counted and added up. */
export interface Summed {
  readonly count: number
  /** Minor units of SLE. */
  readonly amount: number
}

/** Adds rows up. PostgreSQL gives sums as text. */
export function summed(rows: readonly { readonly count: number; readonly amount: number | null }[]): Summed {
  return {
    count: rows.reduce((sum, { count }) => sum + Number(count), 0),
    amount: rows.reduce((sum, { amount }) => sum + Number(amount), 0),
  }
}
