import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { Random } from '../runtime/random.ts'
import { demoUsers } from './data/demoUsers.generated.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { claimPortalUser } from './portalUsers.ts'

/** How the demo's portal users sign in. */
export interface DemoPortal {
  /** The name of the user with each role. */
  readonly users: readonly { readonly userName: string; readonly role: string }[]
  /** All of them have it. */
  readonly password: string
}

/** 96 random bits are not guessed, however fast the hash: no start waits for a slow one. */
const cost = { memory: 8, passes: 1, parallelism: 1 }

/** The portal users of the demo, with the password that a source gives. It draws nothing else from it before. */
export function drawDemoPortal(random: Random): DemoPortal {
  const users = demoUsers.map(({ userName, role }) => ({ userName, role }))
  return { users, password: Buffer.from(random.bytes(12)).toString('base64url') }
}

/** Makes the portal users of the demo. */
export async function createDemoUsers(writing: Writing, { password }: DemoPortal, clientId: string): Promise<void> {
  const passwordHash = await hashPassword(password, writing.random, cost)
  for (const { userName, role, isOfClient } of demoUsers) {
    const user = { userName, email: userName, passwordHash, mustChangePassword: false, roles: [role] }
    await claimPortalUser(writing, { ...user, clientId: isOfClient ? clientId : null })
  }
}

/** The portal users that a database has from an earlier start with the same source; undefined where their password is another one. */
export async function keptDemoPortal(database: Kysely<Tables>, random: Random): Promise<DemoPortal | undefined> {
  const portal = drawDemoPortal(random)
  const names = portal.users.map(({ userName }) => userName)
  const rows = await database
    .selectFrom('portal_users')
    .select(['user_name', 'password_hash'])
    .where('user_name', 'in', names)
    .where('deleted_at', 'is', null)
    .execute()
  const kept = new Set<string>()
  for (const { user_name, password_hash } of rows)
    if (await isPassword(portal.password, password_hash)) kept.add(user_name)
  const users = portal.users.filter(({ userName }) => kept.has(userName))
  return users.length === 0 ? undefined : { ...portal, users }
}
