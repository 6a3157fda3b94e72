import { type SqlBool, sql } from 'kysely'

/** Whether nobody works on a job and it has not broken off too often. The indexes of jobs hold such rows alone, and are used where a query says just this. */
export const isFree = sql<SqlBool>`claimed_by is null and dead_at is null`
