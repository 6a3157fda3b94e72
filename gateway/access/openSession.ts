import type { Writing } from '../database/writing.ts'
import { claimPortalUser, findPortalUser } from './portalUsers.ts'
import { startSession } from './sessions.ts'

export interface SessionUser {
  readonly userName: string
  /** Null for the staff of the gateway. */
  readonly clientId: string | null
  /** The names of roles. */
  readonly roles: readonly string[]
}

/**
 * Starts a session of a portal user, who is made where nobody has the name and then has no password. Resolves with the value of the
 * cookie. Throws where a role is unknown.
 */
export async function openSession(writing: Writing, { userName, ...user }: SessionUser): Promise<string> {
  const known = await findPortalUser(writing.transaction, userName)
  const made = { ...user, userName, email: `${userName}@portal.example`, passwordHash: '', mustChangePassword: true }
  const id = known?.id ?? (await claimPortalUser(writing, made))
  if (id === undefined) throw new Error(`the portal user ${userName} was deleted, or another one has the address`)
  const { cookie } = await startSession(writing, id, { isRemembered: false, isSecure: false })
  return /^[^=]+=([^;]+)/.exec(cookie)?.[1] ?? ''
}
