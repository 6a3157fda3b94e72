import { hashPassword } from '../access/passwords.ts'
import { claimPortalUser } from '../access/portalUsers.ts'
import { secureRandom } from '../runtime/random.ts'
import { openDatabase } from './databases.ts'
import type { Answered, TestGateway } from './testGateway.ts'

/** A portal user who has signed in. */
export interface SignedIn {
  readonly id: string
  readonly userName: string
  /** The header `cookie` of its session. */
  readonly cookie: string
  get(path: string, headers?: Record<string, string>): Promise<Answered>
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answered>
  put(path: string, body?: object, headers?: Record<string, string>): Promise<Answered>
  delete(path: string, headers?: Record<string, string>): Promise<Answered>
}

export const password = 'correct horse battery'

/** The usual hash takes 27 ms to make and 27 ms to sign in by. */
const cheap = { memory: 8, passes: 1, parallelism: 1 }

/** Makes a portal user with these roles in the gateway's database, which is not one in memory, and signs it in. */
export async function signIn(
  gateway: Pick<TestGateway, 'databaseUrl' | 'clock' | 'url'>,
  {
    roles,
    clientId = null,
    userName = `${roles.join('-').toLowerCase()}@example.com`,
  }: {
    readonly roles: readonly string[]
    readonly clientId?: string | null
    readonly userName?: string
  },
): Promise<SignedIn> {
  const { kysely, close } = await openDatabase(gateway.databaseUrl)
  const user = { userName, email: userName, mustChangePassword: false, clientId, roles }
  const passwordHash = await hashPassword(password, secureRandom, cheap)
  const id = await kysely.transaction().execute((transaction) => {
    const writing = { transaction, random: secureRandom, now: gateway.clock.now() }
    return claimPortalUser(writing, { ...user, passwordHash })
  })
  await close()
  if (id === undefined) throw new Error(`there is a portal user ${userName} already`)
  const entered = await send('POST', '/api/Account/login', { username: userName, password }, {})
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`${userName} could not sign in: ${entered.status}`)

  async function send(method: string, path: string, body: object | undefined, headers: object): Promise<Answered> {
    const sent = { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) }
    const request = { method, headers: sent, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await fetch(new URL(path, gateway.url), request)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
  return {
    ...{ id, userName, cookie },
    get: (path, headers) => send('GET', path, undefined, { cookie, ...headers }),
    post: (path, body, headers) => send('POST', path, body, { cookie, ...headers }),
    put: (path, body, headers) => send('PUT', path, body, { cookie, ...headers }),
    delete: (path, headers) => send('DELETE', path, undefined, { cookie, ...headers }),
  }
}
