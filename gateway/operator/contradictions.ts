import type { Kysely } from 'kysely'
import { lockFloat } from '../accounts/float.ts'
import { accounts, openAccounts, post } from '../accounts/ledger.ts'
import type { CardListener } from '../capability/context.ts'
import { changeAuthorisation, lockAuthorisation, settled } from '../cards/changeAuthorisation.ts'
import type { CardAuthorisationRow, CardStatus } from '../cards/tables.ts'
import { lockStored } from '../checkout/sessions.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { majorUnits } from '../runtime/money.ts'
import { record } from './audit.ts'

/** An authorisation about which the acquirer contradicts what is known. Amounts are minor units. */
export interface Contradiction extends Pick<CardAuthorisationRow, 'id' | 'status' | 'amount'> {
  /** The name of the client. */
  readonly client: string
  /** What was asked to be captured last, or is captured; null where nothing was. */
  readonly captured: number | null
  /** What the acquirer shows. */
  readonly detail: string
}

export interface CardResolution {
  readonly authorisation: string
  /** `captured`: the acquirer has taken the amount. `released`: it has taken nothing, or has given it back. */
  readonly as: 'captured' | 'released'
  /** How much it has taken, in minor units. @default what was asked to be captured, or else all that was held */
  readonly amount?: number
  readonly actor: string
  readonly reason: string
}

/** What an authorisation was, and has become. */
export interface CardResolved {
  readonly before: CardStatus
  readonly after: CardStatus
}

/** The authorisations that wait for a person, the oldest first. */
export async function contradictions(database: Kysely<Tables>): Promise<Contradiction[]> {
  const rows = await database
    .selectFrom('card_authorisations as card')
    .innerJoin('clients as client', 'client.id', 'card.client_id')
    .select(['card.id', 'card.status', 'card.amount', 'card.captured_amount', 'card.capture_amount'])
    .select(['card.contradicted', 'client.name as client'])
    .where('card.contradicted', 'is not', null)
    .orderBy('card.created_at')
    .orderBy('card.id')
    .execute()
  return rows.map(({ captured_amount, capture_amount, contradicted, ...row }) => ({
    ...row,
    ...{ captured: captured_amount ?? capture_amount, detail: contradicted ?? '' },
  }))
}

/**
 * Ends what the acquirer contradicts, by what a person has found out there. The float of the client is credited with what was captured,
 * or gives back what was not. Throws where nothing is contradicted. @see docs/gateway.md#contradicted-captures
 */
export async function resolveCard(
  writing: Writing,
  resolution: CardResolution,
  listeners: { readonly cardChanged: CardListener },
): Promise<CardResolved> {
  const { as, actor, reason } = resolution
  const row = await lockAuthorisation(writing, resolution.authorisation)
  if (row === undefined) throw new Error(`there is no authorisation ${resolution.authorisation}`)
  if (row.contradicted === null)
    throw new Error(`authorisation ${row.id} is not contradicted: what the acquirer says of it counts`)
  const changes = as === 'captured' ? await captured(writing, row, resolution.amount) : await released(writing, row)
  const changed = await changeAuthorisation(listeners, writing, row, { ...changes, contradicted: null, ...settled })
  const { status, captured_amount, contradicted } = row
  const before = { status, captured_amount, contradicted }
  const after = { status: changed.status, captured_amount: changed.captured_amount }
  await record(writing, { actor, action: `card-${as}`, subject: row.id, reason, before, after })
  await move(writing, row, changed.captured_amount ?? 0)
  return { before: status, after: changed.status }
}

type Changes = Partial<Pick<CardAuthorisationRow, 'status' | 'captured_amount' | 'captured_at'>>

async function captured(writing: Writing, row: CardAuthorisationRow, given: number | undefined): Promise<Changes> {
  const amount = given ?? row.captured_amount ?? row.capture_amount ?? row.amount
  if (amount > row.amount)
    throw new Error(`authorisation ${row.id} has held ${majorUnits(row.amount)} SLE, and no more`)
  if (row.status === 'Captured') {
    if (amount === row.captured_amount) return {}
    throw new Error(`authorisation ${row.id} is captured with ${majorUnits(row.captured_amount ?? 0)} SLE already`)
  }
  const posted = writing.transaction.selectFrom('ledger_movements').select('posting')
  if ((await posted.where('posting', '=', `capture:${row.id}`).executeTakeFirst()) !== undefined)
    throw new Error(`the capture of authorisation ${row.id} was credited and taken back: it is not credited again`)
  const taken = await otherLive(writing, row)
  if (taken !== undefined) throw new Error(`the order of authorisation ${row.id} has another one by now: ${taken}`)
  const session = row.session_id === null ? undefined : await lockStored(writing, row.session_id)
  if (session?.status === 'Completed')
    throw new Error(
      `session ${session.id} was paid otherwise: have the acquirer give it back, and resolve it as released`,
    )
  return { status: 'Captured', captured_amount: amount, captured_at: writing.now }
}

async function released(writing: Writing, row: CardAuthorisationRow): Promise<Changes> {
  if (row.status === 'Captured') {
    if (row.session_id !== null)
      throw new Error(`session ${row.session_id} was paid by authorisation ${row.id}: what was told its client stays`)
    if ((await lockFloat(writing, row.client_id)) < (row.captured_amount ?? 0))
      throw new Error(`the float of client ${row.client_id} is below what was captured: fund it first`)
    return { status: 'Cancelled', captured_amount: null, captured_at: null }
  }
  const isOpen = row.status === 'Unknown' || row.status === 'Authorized' || row.status === 'ChallengeRequired'
  return isOpen ? { status: 'Cancelled' } : {}
}

/** Another authorisation of the order of this one, of which one is live at most. */
async function otherLive(
  { transaction }: Writing,
  { id, client_id, order_id }: CardAuthorisationRow,
): Promise<string | undefined> {
  const own = transaction.selectFrom('card_authorisations').select('id').where('client_id', '=', client_id)
  const live = own.where('status', 'in', ['Unknown', 'Authorized', 'ChallengeRequired', 'Captured'])
  return (await live.where('order_id', '=', order_id).where('id', '<>', id).executeTakeFirst())?.id
}

/** Credits the float with a capture, or has it give one back. */
async function move(writing: Writing, row: CardAuthorisationRow, now: number): Promise<void> {
  const { id, client_id, side } = row
  const was = row.captured_amount ?? 0
  if (was === now) return
  await openAccounts(writing, client_id)
  const [owed, float] = [accounts.receivable('acquirer', side), accounts.float(client_id)]
  const movement =
    now > 0
      ? { posting: `capture:${id}`, from: owed, to: float, amount: now }
      : { posting: `uncapture:${id}`, from: float, to: owed, amount: was }
  await post(writing, [{ ...movement, transactionId: null }])
}
