import { sql } from 'kysely'
import type { ClientRow } from '../access/tables.ts'
import { openDatabase } from '../testing/databases.ts'
import { type SignedIn, signIn } from '../testing/signIn.ts'
import { type StubbedProviders, stubbedProviders } from '../testing/stubbedProviders.ts'
import { type TestGateway, type TestOptions, testGateway } from '../testing/testGateway.ts'

/** A gateway with a sandbox, whose demo client has a user who has made a sandbox key. */
export interface SandboxGateway extends TestGateway {
  /** The sandboxes of the providers. */
  readonly test: StubbedProviders
  readonly clientId: string
  readonly user: SignedIn
  readonly keyId: string
  /** The header that has the sandbox key. */
  readonly key: { readonly authorization: string }
}

export async function sandboxGateway(databaseUrl: string, options: TestOptions = {}): Promise<SandboxGateway> {
  const test = stubbedProviders('sandbox.test')
  const more = { bankRail: 'bypass', sandboxProviders: test, ...options.more } as const
  const gateway = await testGateway({ ...options, databaseUrl, more })
  const clientId = await demoClientId(databaseUrl)
  const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
  const { id, authorization } = await makeKey(user)
  return { ...gateway, test, clientId, user, keyId: id, key: { authorization } }
}

/** Makes a sandbox key of a user. */
export async function makeKey(user: SignedIn): Promise<{ readonly id: string; readonly authorization: string }> {
  const { status, body } = await user.post('/api/SandboxApiKeys', { description: 'a secret note' })
  if (status !== 201) throw new Error(`no sandbox key was made: ${status}`)
  const { id, apiKey }: { id: string; apiKey: string } = JSON.parse(JSON.stringify(body))
  return { id, authorization: `Bearer ${apiKey}` }
}

/** The id of the demo client. */
export async function demoClientId(databaseUrl: string): Promise<string> {
  return inDatabase(databaseUrl, async (kysely) => {
    const clients = kysely.selectFrom('clients').select('id').where('sandbox_of', 'is', null)
    return (await clients.executeTakeFirstOrThrow()).id
  })
}

export async function setStatus(databaseUrl: string, clientId: string, status: ClientRow['status']): Promise<void> {
  await inDatabase(databaseUrl, (kysely) =>
    kysely.updateTable('clients').set({ status }).where('id', '=', clientId).execute(),
  )
}

type Opened = Awaited<ReturnType<typeof openDatabase>>['kysely']

/** Does something in the database of a gateway. */
export async function inDatabase<Result>(url: string, task: (kysely: Opened) => Promise<Result>): Promise<Result> {
  const { kysely, close } = await openDatabase(url)
  try {
    return await task(kysely)
  } finally {
    await close()
  }
}

/** All that a table has, as text. */
export function dump(url: string, table: string): Promise<string> {
  return inDatabase(url, async (kysely) =>
    JSON.stringify((await sql`select * from ${sql.table(table)}`.execute(kysely)).rows),
  )
}
