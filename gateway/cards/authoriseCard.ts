import type { Insertable } from 'kysely'
import type { Services } from '../capability/context.ts'
import { type Writing, write } from '../database/writing.ts'
import type { Card } from '../rails/acquirer/acquirer.ts'
import type { Side } from '../rails/rail.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { acquirerOf } from './acquirerOf.ts'
import { brandOf } from './cardNumber.ts'
import { lockAuthorisation, referenceOf, settled } from './changeAuthorisation.ts'
import { cards as rules } from './data/cards.generated.ts'
import { expireIfOver } from './expiry.ts'
import { addFollowUp } from './followUpJobs.ts'
import type { CardAuthorisationRow } from './tables.ts'
import { ask, change, read, record } from './takeUp.ts'

export interface CardPayment {
  readonly clientId: string
  readonly side: Side
  /** Minor units of SLE. */
  readonly amount: number
  readonly card: Card
  /** The token of the card, where it has one. */
  readonly tokenId?: string | null
  /** The client's own name for what is paid. */
  readonly orderId: string | null
  /** The checkout session that it belongs to. */
  readonly sessionId: string | null
}

/** Why an authorisation is declined of which the acquirer has never heard, or will never hear. */
export const notReceived = 'not_received'

/** The order of a payment has a live authorisation. */
export interface OrderTaken {
  readonly live: CardAuthorisationRow
}

/**
 * Stores an authorisation as Unknown, before its request leaves, with the job that comes back to it. Resolves with the live one where
 * the order has one. Send it by `sendAuthorisation` once the transaction is committed.
 */
export async function beginAuthorisation(
  services: Pick<Services, 'jobs' | 'cardChanged'>,
  writing: Writing,
  payment: CardPayment,
): Promise<CardAuthorisationRow | OrderTaken> {
  const row = newAuthorisation(writing, payment)
  let isStored = await insert(writing, row)
  const live = isStored ? undefined : await liveOf(writing, payment)
  if (live !== undefined) {
    const isOver = (await expireIfOver(services, writing, live)).status === 'Expired'
    isStored = isOver && (await insert(writing, row))
  }
  if (!isStored && live !== undefined) return { live }
  if (!isStored) throw new Error('an authorisation could not be stored')
  await addFollowUp(services, writing, row)
  return row
}

/** Sends a stored authorisation to the acquirer, and resolves with its row then: still Unknown where no usable answer has come. */
export async function sendAuthorisation(
  services: Services,
  { id, side, amount, currency }: CardAuthorisationRow,
  card: Card,
  unit: WorkUnit,
): Promise<CardAuthorisationRow> {
  services.jobs.sweep()
  const request = { reference: referenceOf(id), amount, currency, card }
  const answer = await acquirerOf(services, side).authorise(request, unit)
  if (answer.kind === 'answered') return record(services, id, answer)
  if (answer.kind === 'unsent') return decline(services, id, notReceived)
  if (answer.kind === 'unanswered') return read(services, id)
  // It says that it holds nothing. That is believed when it has nothing under this name, since nobody could release a hold later.
  const asked = await ask(services, { id, side }, unit)
  return asked.isAbsent && saysNoHold(answer.code) ? decline(services, id, answer.code) : asked.row
}

/** Authorises an amount on a card. @returns the row: Unknown where the acquirer has given no usable answer, which a job finds out */
export async function authoriseCard(
  services: Services,
  payment: CardPayment,
  unit: WorkUnit,
): Promise<CardAuthorisationRow> {
  const begun = await write(services, (writing) => beginAuthorisation(services, writing, payment))
  if ('live' in begun) throw new Error(`the order ${payment.orderId} has a live authorisation`)
  return sendAuthorisation(services, begun, payment.card, unit)
}

function isOpen({ status, doubt }: CardAuthorisationRow): boolean {
  return status === 'Unknown' && doubt === 'authorise'
}

/** Whether a refusal is one of this request. One of its name is about another: nobody else has used it, or cancelled what it names. */
function saysNoHold(code: string): boolean {
  return code !== 'referenceUsed' && code !== 'referenceCancelled'
}

function decline(services: Services, id: string, code: string): Promise<CardAuthorisationRow> {
  const declined = { status: 'Declined', decline_code: code, ...settled } as const
  return change(services, id, (row) => (isOpen(row) ? declined : {}))
}

function newAuthorisation({ random, now }: Writing, payment: CardPayment): CardAuthorisationRow {
  const { number, expiryMonth, expiryYear } = payment.card
  return {
    id: `auth_${Buffer.from(random.bytes(16)).toString('hex')}`,
    ...{ client_id: payment.clientId, side: payment.side, token: payment.tokenId ?? null },
    ...{ session_id: payment.sessionId, order_id: payment.orderId, amount: payment.amount, currency: rules.currency },
    ...{ brand: brandOf(number) ?? 'unknown', last4: number.slice(-4) },
    ...{ expiry_month: expiryMonth, expiry_year: expiryYear },
    ...{ status: 'Unknown', doubt: 'authorise', doubtful_since: now, acquirer_id: null, decline_code: null },
    ...{ acs_url: null, pa_req: null, md: null, challenge_expires_at: null, pa_res: null },
    ...{ trans_status: null, eci: null, verified_at: null },
    ...{ capture_id: null, capture_amount: null, captured_amount: null, captured_at: null, contradicted: null },
    ...{ created_at: now, expires_at: now + 1_000 * rules.holdFor },
  }
}

/** False where the order has a live authorisation. */
async function insert({ transaction }: Writing, row: Insertable<CardAuthorisationRow>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('card_authorisations')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The live authorisation of an order, locked. */
async function liveOf(writing: Writing, payment: CardPayment): Promise<CardAuthorisationRow | undefined> {
  const found = await writing.transaction
    .selectFrom('card_authorisations')
    .select('id')
    .where('client_id', '=', payment.clientId)
    .where('order_id', '=', payment.orderId)
    .where('status', 'in', ['Unknown', 'Authorized', 'ChallengeRequired', 'Captured'])
    .executeTakeFirst()
  return found && lockAuthorisation(writing, found.id)
}
