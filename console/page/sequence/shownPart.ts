import type { Exchange } from '../control/exchanges.ts'
import { placeOfId } from '../traffic/exchange.ts'

/** Which exchanges are drawn. */
export interface ShownPart {
  /** How many are drawn of the newest. */
  readonly most: number
  /** The id of the first that is drawn, while a person reads; undefined while the newest are followed. */
  readonly first?: number | undefined
}

/** How many exchanges are drawn at first, and how many more at a time. */
export const step = 100
/** How many exchanges are drawn while a person reads and others come. */
const mostRead = 1_000

/** The exchanges that are drawn: the newest, or from where a person reads on. */
export function shownOf(rows: readonly Exchange[], { most, first }: ShownPart): readonly Exchange[] {
  if (first === undefined) return rows.slice(Math.max(0, rows.length - most))
  const from = placeOfId(rows, first)
  return rows.slice(from, from + Math.max(most, mostRead))
}

/** The part that begins earlier by one step. */
export function withMore(rows: readonly Exchange[], { most, first }: ShownPart): ShownPart {
  if (first === undefined) return { most: most + step }
  return { most: most + step, first: rows[Math.max(0, placeOfId(rows, first) - step)]?.id }
}
