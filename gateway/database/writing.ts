import type { Kysely } from 'kysely'
import type { Random } from '../runtime/random.ts'
import type { Tables } from './tables.ts'

/** What a change of rows needs: the handle of its transaction, the time and the source of ids. */
export interface Writing {
  readonly transaction: Kysely<Tables>
  readonly now: number
  readonly random: Random
}
