import type { Kysely } from 'kysely'
import type { Tables } from './database/tables.ts'
import type { Random } from './random.ts'

/** What a change of rows needs: the handle of its transaction, the time and the source of ids. */
export interface Writing {
  readonly transaction: Kysely<Tables>
  readonly now: number
  readonly random: Random
}
