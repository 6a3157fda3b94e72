import type { Selectable } from 'kysely'
import { withoutRegistration } from '../access/clients.ts'
import type { ClientRow } from '../access/tables.ts'
import { fund } from '../accounts/float.ts'
import { accounts } from '../accounts/ledger.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { minorUnits } from '../runtime/money.ts'
import { sandbox } from './data/sandbox.generated.ts'

/** Whose sandbox it is: a client, or a member of staff. */
export interface SandboxOwner {
  readonly id: string
  readonly name: string
}

/**
 * The client that stands for the sandbox of a client, or of a member of staff. The first call makes it, with a funded float: its rows
 * are apart from live ones because they are another client's. @see docs/gateway.md#the-sandbox
 */
export async function openSandbox(writing: Writing, { id: owner, name }: SandboxOwner): Promise<string> {
  const { transaction, random, now } = writing
  const twin: Selectable<ClientRow> = {
    ...{ id: uuid(random), name: `${name} (sandbox)`, status: 'Active', allows_airtime: 1, created_at: now },
    ...{
      client_type: 'Company',
      daily_limit: null,
      email: null,
      phone: null,
      ...withoutRegistration,
      sandbox_of: owner,
    },
  }
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('clients')
    .values(twin)
    .onConflict((conflict) => conflict.column('sandbox_of').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 0n) {
    await fund(writing, twin.id, minorUnits(sandbox.float), accounts.sandboxFunding)
    return twin.id
  }
  const kept = transaction.selectFrom('clients').select('id').where('sandbox_of', '=', owner)
  return (await kept.executeTakeFirstOrThrow()).id
}
