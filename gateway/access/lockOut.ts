import type { Writing } from '../database/writing.ts'
import { sessions } from './data/sessions.generated.ts'

/**
 * Counts a try to sign in before the password is looked at, so that tries at the same time are counted one by one. Returns the seconds
 * for which the user name is locked; undefined when the try is free. A name that nobody has is counted too.
 */
export async function countTry({ transaction, now }: Writing, userName: string): Promise<number | undefined> {
  await transaction
    .insertInto('login_failures')
    .values({ user_name: userName, count: 0, since: now, locked_until: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await transaction
    .updateTable('login_failures')
    .set((each) => ({ count: each('count', '+', 1) }))
    .where('user_name', '=', userName)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (row.locked_until > now) return Math.ceil((row.locked_until - now) / 1_000)
  const isOver = row.since + 1_000 * sessions.within <= now || row.locked_until > 0
  const count = isOver ? 1 : row.count
  const isLast = count >= sessions.wrongPasswords
  await transaction
    .updateTable('login_failures')
    .set({
      ...{ count, since: isOver ? now : row.since },
      locked_until: isLast ? now + 1_000 * sessions.locked : 0,
    })
    .where('user_name', '=', userName)
    .execute()
  return undefined
}

/** Forgets the wrong passwords for a user name. */
export async function forgetTries({ transaction }: Writing, userName: string): Promise<void> {
  await transaction.deleteFrom('login_failures').where('user_name', '=', userName).execute()
}
