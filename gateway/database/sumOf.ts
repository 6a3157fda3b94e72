import { type Expression, type RawBuilder, sql } from 'kysely'

/** The sum of whole numbers as a number; 0 of none. PostgreSQL's own sum of them is a decimal number, which its driver reads as text. */
export function sumOf(amounts: Expression<number>): RawBuilder<number> {
  return sql<number>`cast(coalesce(sum(${amounts}), 0) as bigint)`
}
