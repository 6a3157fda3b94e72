import type { ClientRow } from '../access/tables.ts'
import { fund, lockFloat } from '../accounts/float.ts'
import { accounts } from '../accounts/ledger.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { majorUnits } from '../runtime/money.ts'
import { record } from './audit.ts'
import { isProduction } from './production.ts'

export type Funded =
  /** The float after it, in minor units of SLE. */
  | { readonly kind: 'funded'; readonly client: string; readonly amount: number; readonly float: number }
  /** Another name has to confirm it. */
  | { readonly kind: 'requested'; readonly client: string; readonly amount: number; readonly id: string }

/** Puts money, in minor units, into a client's float; where the database is for real money, once another name has confirmed it. */
export async function requestFunding(
  writing: Writing,
  client: ClientRow,
  amount: number,
  actor: string,
): Promise<Funded> {
  if (!(await isProduction(writing.transaction))) return complete(writing, client, amount, { actor, action: 'fund' })
  const id = uuid(writing.random)
  const row = { id, client_id: client.id, amount, requested_by: actor, requested_at: writing.now }
  await writing.transaction
    .insertInto('fundings')
    .values({ ...row, confirmed_by: null, confirmed_at: null })
    .execute()
  await record(writing, { actor, action: 'fund-request', subject: id, after: { client: client.id, amount } })
  return { kind: 'requested', client: client.name, amount, id }
}

/** Puts money that is none, in minor units, into the float of a sandbox. */
export function fundSandbox(writing: Writing, sandbox: ClientRow, amount: number, actor: string): Promise<Funded> {
  return complete(writing, sandbox, amount, { actor, action: 'fund-sandbox' })
}

/** Confirms a funding by a second name. Throws when it is unknown or confirmed, or the name is the one that asked for it. */
export async function confirmFunding(writing: Writing, id: string, actor: string): Promise<Funded> {
  const { transaction, now } = writing
  const funding = await transaction
    .updateTable('fundings')
    .set((row) => ({ amount: row.ref('amount') }))
    .where('id', '=', id.toLowerCase())
    .returningAll()
    .executeTakeFirst()
  if (funding === undefined) throw new Error(`there is no funding ${id}`)
  const { client_id, amount, requested_by, confirmed_by } = funding
  if (confirmed_by !== null) throw new Error(`${confirmed_by} has confirmed funding ${id} already`)
  if (comparable(requested_by) === comparable(actor))
    throw new Error(`${requested_by} has asked for funding ${id}: another person must confirm it`)
  const confirmed = { confirmed_by: actor, confirmed_at: now }
  await transaction.updateTable('fundings').set(confirmed).where('id', '=', funding.id).execute()
  const client = await transaction
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', client_id)
    .executeTakeFirstOrThrow()
  return complete(writing, client, amount, { actor, action: 'fund-confirm', reason: `funding ${funding.id}` })
}

/** Names that look alike are those of one person. */
function comparable(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

async function complete(
  writing: Writing,
  { id: subject, name: client, sandbox_of }: ClientRow,
  amount: number,
  act: { readonly actor: string; readonly action: string; readonly reason?: string },
): Promise<Funded> {
  const float = (await lockFloat(writing, subject)) + amount
  if (!Number.isSafeInteger(float)) throw new Error(`${majorUnits(amount)} SLE are more than a float can hold`)
  await fund(writing, subject, amount, sandbox_of === null ? accounts.funding : accounts.sandboxFunding)
  const [before, after] = [{ float: float - amount }, { float }]
  await record(writing, { ...act, subject, before, after })
  return { kind: 'funded', client, amount, float }
}
