import { sql } from 'kysely'
import type { ClientRow } from '../access/tables.ts'
import { openDatabase } from '../testing/databases.ts'
import type { SignedIn } from '../testing/signIn.ts'

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
