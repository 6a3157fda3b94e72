import type { Kysely } from 'kysely'
import type { CardAuthorisationRow } from '../../gateway/cards/tables.ts'
import type { AttemptRow, ReceiptRow, SessionRow } from '../../gateway/checkout/tables.ts'
import type { Tables } from '../../gateway/database/tables.ts'
import type { Books } from '../../gateway/index.ts'
import { type CardClients, holdName } from './cardClients.ts'
import type { CardEffects } from './cardEffects.ts'
import type { CheckoutPayers } from './checkoutPayers.ts'

/** What the gateway has written down about cards and sessions. */
export interface CardRecords {
  readonly rows: readonly CardAuthorisationRow[]
  readonly sessions: readonly SessionRow[]
  readonly attempts: readonly AttemptRow[]
  readonly receipts: readonly ReceiptRow[]
}

export async function readCardRecords(database: Kysely<Tables>): Promise<CardRecords> {
  return {
    rows: await database.selectFrom('card_authorisations').selectAll().execute(),
    sessions: await database.selectFrom('checkout_sessions').selectAll().execute(),
    attempts: await database.selectFrom('checkout_attempts').selectAll().execute(),
    receipts: await database.selectFrom('checkout_receipts').selectAll().execute(),
  }
}

/** What is known of cards and sessions at one moment. */
export interface CardSight extends CardRecords, CardEffects {
  /** ms since the epoch, on the clock of the world. */
  readonly now: number
  readonly books: Pick<Books, 'accounts'>
  readonly clients: Pick<CardClients, 'wanted' | 'captures'>
  readonly payers: Pick<CheckoutPayers, 'sessions' | 'tries'>
}

/** What the floats of clients have gained by cards and phones, in minor units, by the id of the client. */
export function gains({ rows, receipts, sessions }: CardRecords): ReadonlyMap<string, number> {
  const owners = new Map(sessions.map(({ id, client_id }) => [id, client_id]))
  const all = new Map<string, number>()
  const add = (client: string, amount: number): void => void all.set(client, (all.get(client) ?? 0) + amount)
  for (const { client_id, captured_amount } of rows) add(client_id, captured_amount ?? 0)
  for (const { session_id, place, amount } of receipts)
    if (place === 'float') add(owners.get(session_id) ?? 'nobody', amount)
  return all
}

/** Which laws of cards and sessions are broken now, in words. */
export function brokenCards(sight: CardSight): string[] {
  return [
    ...holdLaws(sight),
    ...wishLaws(sight),
    ...captureLaws(sight),
    ...attemptLaws(sight),
    ...sessionLaws(sight),
    ...releaseLaws(sight),
    ...accountLaws(sight),
  ]
}

/** What an authorisation may be at the acquirer; `none`: it has not heard of it. In doubt, also what was asked for last. */
const allowed: Readonly<Record<CardAuthorisationRow['status'], readonly string[]>> = {
  Unknown: ['none', 'authorised', 'challengeRequired', 'declined', 'expired', 'cancelled'],
  ChallengeRequired: ['challengeRequired', 'expired'],
  Authorized: ['authorised', 'expired'],
  Captured: ['captured'],
  Declined: ['none', 'declined', 'cancelled'],
  AuthenticationFailed: ['authenticationFailed'],
  Expired: ['expired'],
  Cancelled: ['cancelled'],
}
const inDoubt: Readonly<Record<NonNullable<CardAuthorisationRow['doubt']>, readonly string[]>> = {
  authorise: [],
  verify: ['authorised', 'authenticationFailed'],
  capture: ['captured'],
  cancel: ['cancelled'],
}

/** The acquirer has what is written down, and the gateway has not been told that it contradicts itself. */
function holdLaws({ rows, authorisations }: CardSight): string[] {
  const held = new Map(authorisations.map((one) => [`auth_${one.reference}`, one]))
  const known = new Set(rows.map(({ id }) => id))
  const strays = authorisations.filter(({ reference }) => !known.has(`auth_${reference}`))
  return [
    ...strays.map(({ reference }) => `the acquirer has ${reference}, which is not written down`),
    ...rows.flatMap(({ id, status, doubt, amount, last4, contradicted }) => {
      const own = held.get(id)
      const state = own?.status ?? 'none'
      const isAllowed = allowed[status].includes(state) || (doubt !== null && inDoubt[doubt].includes(state))
      const isSame = own === undefined || (own.amount === amount && own.card.last4 === last4)
      return [
        ...(isAllowed ? [] : [`${id} is ${status} in doubt about ${doubt}, and at the acquirer ${state}`]),
        ...(isSame ? [] : [`${id} is not what the acquirer was asked for`]),
        ...(contradicted === null ? [] : [`${id} is contradicted: ${contradicted}`]),
      ]
    }),
  ]
}

const live: readonly string[] = ['authorised', 'challengeRequired', 'captured']

/** No card is charged more often than was asked for, nor twice for one order or form. */
function wishLaws({ rows, authorisations, phonePayments, attempts, sessions, clients, payers }: CardSight): string[] {
  const held = new Map(authorisations.map((one) => [`auth_${one.reference}`, one]))
  const own = rows.filter(({ session_id }) => session_id === null)
  const heldRows = own.filter(({ id }) => (held.get(id)?.status ?? 'declined') !== 'declined')
  const holds = Map.groupBy(heldRows, ({ client_id, last4, amount }) => holdName(client_id, last4, amount))
  const orders = Map.groupBy(
    own.filter(({ id, order_id }) => order_id !== null && live.includes(held.get(id)?.status ?? '')),
    ({ client_id, order_id }) => `${order_id} of ${client_id}`,
  )
  const sessionOf = new Map(attempts.map(({ id, session_id }) => [id, session_id]))
  const charged = [
    ...rows.flatMap(({ id, session_id }) => (session_id !== null && held.has(id) ? [session_id] : [])),
    ...phonePayments.map(({ attempt = '' }) => sessionOf.get(attempt) ?? 'nobody'),
  ]
  const charges = Map.groupBy(charged, (session) => session)
  const broken =
    sessions.length > payers.sessions ? [`there are ${sessions.length} sessions for ${payers.sessions}`] : []
  for (const [name, { length }] of holds)
    if (length > (clients.wanted.get(name) ?? 0)) broken.push(`${name} is held ${length} times`)
  for (const [name, { length }] of orders) if (length > 1) broken.push(`${name} is held ${length} times`)
  for (const [session, { length }] of charges)
    if (length > (payers.tries.get(session) ?? 0)) broken.push(`the payer of ${session} was asked ${length} times`)
  return broken
}

/** So much is captured as was asked for. */
function captureLaws({ rows, sessions, authorisations, clients }: CardSight): string[] {
  const amounts = new Map(sessions.map(({ id, amount }) => [id, amount]))
  const captures = new Map(authorisations.map(({ reference, capture }) => [`auth_${reference}`, capture?.amount ?? 0]))
  return rows.flatMap(({ id, status, session_id, captured_amount }) => {
    const amount = captures.get(id) ?? 0
    const isAsked = session_id === null ? clients.captures.get(id)?.has(amount) : amounts.get(session_id) === amount
    return [
      ...(amount > 0 && isAsked !== true ? [`${amount} of ${id} is captured, which nobody has asked for`] : []),
      ...(status === 'Captured' && captured_amount !== amount ? [`${id} has ${captured_amount} of ${amount}`] : []),
    ]
  })
}

/** What became of an attempt by phone is what Africa's Talking says. Nobody is asked twice by one form. */
function attemptLaws({ attempts, phonePayments }: CardSight): string[] {
  const states = Map.groupBy(phonePayments, ({ attempt = '' }) => attempt)
  const ids = new Set(attempts.map(({ id }) => id))
  const strays = [...states.keys()].filter((id) => !ids.has(id))
  return [
    ...strays.map((id) => `a subscriber is asked for ${id}, which is not written down`),
    ...attempts.flatMap(({ id, method, status }) => {
      if (method === 'Card') return []
      const own = (states.get(id) ?? []).map(({ state }) => state)
      const state = own[0] ?? 'none'
      return [
        ...(own.length > 1 ? [`the subscriber of ${id} was asked ${own.length} times`] : []),
        ...(status === 'Paid' && state !== 'paid' ? [`${id} is Paid, and at the provider ${state}`] : []),
        ...(status === 'Failed' && (state === 'paid' || state === 'open') ? [`${id} is Failed, and ${state}`] : []),
      ]
    }),
  ]
}

/** A session is credited once, in time, and says so. What came after its end is held back. */
function sessionLaws({ sessions, rows, receipts }: CardSight): string[] {
  return sessions.flatMap((session) => {
    const { id, status, amount, expires_at: expiresAt, suspense_amount: heldBack } = session
    const endedAt = session.ended_at ?? Number.POSITIVE_INFINITY
    const own = receipts.filter(({ session_id }) => session_id === id)
    const captured = rows.filter(({ session_id, status }) => session_id === id && status === 'Captured')
    const inTime = own.filter(({ place }) => place === 'float')
    const late = own.filter(({ place }) => place === 'suspense')
    const credits = [...captured.map((row) => row.captured_amount ?? 0), ...inTime.map((receipt) => receipt.amount)]
    const expected = status === 'Completed' ? [amount] : []
    const sum = late.reduce((all, receipt) => all + receipt.amount, 0)
    return [
      ...(credits.join() === expected.join()
        ? []
        : [`the session ${id} of ${amount} is ${status}, with ${credits.join()}`]),
      ...(sum === heldBack ? [] : [`the session ${id} says that ${heldBack} is held back, and ${sum} is`]),
      ...inTime.filter((receipt) => receipt.received_at >= expiresAt).map(() => `${id} was credited after its end`),
      ...late.filter((receipt) => receipt.received_at < endedAt).map(() => `${id} was not credited before its end`),
    ]
  })
}

/** How long an issuer may go on asking for a session that was cancelled, in ms. */
const releasedWithin = 120_000

/** Where a payer has given up, the issuer soon asks nobody any more, unless the cancellation is in doubt. */
function releaseLaws({ sessions, rows, authorisations, now }: CardSight): string[] {
  const cancelled = sessions.filter(
    ({ status, ended_at: endedAt }) => status === 'Cancelled' && (endedAt ?? now) + releasedWithin <= now,
  )
  const asked = new Set(
    authorisations.flatMap(({ reference, status }) => (status === 'challengeRequired' ? [`auth_${reference}`] : [])),
  )
  return rows
    .filter(({ session_id, doubt }) => doubt === null && cancelled.some(({ id }) => id === session_id))
    .filter(({ id }) => asked.has(id))
    .map(({ id, session_id }) => `the issuer still asks for ${id} of the session ${session_id}, which was cancelled`)
}

/** The ledger has what has come, and no more than the acquirer has captured and subscribers have paid. */
function accountLaws({ books, rows, receipts, authorisations, phonePayments }: CardSight): string[] {
  const of = (id: string): number => books.accounts.find((account) => account.id === id)?.balance ?? 0
  const captured = sum(rows.map(({ captured_amount }) => captured_amount ?? 0))
  const received = sum(receipts.map(({ amount }) => amount))
  const taken = sum(authorisations.map(({ capture }) => capture?.amount ?? 0))
  const paid = sum(phonePayments.map(({ state, amount }) => (state === 'paid' ? amount : 0)))
  return [
    ...(of('receivable:acquirer') === -captured
      ? []
      : [`the acquirer owes ${of('receivable:acquirer')} for ${captured}`]),
    ...(of('receivable:mobile') === -received ? [] : [`phones owe ${of('receivable:mobile')} for ${received}`]),
    ...(captured <= taken ? [] : [`${captured} is credited, and the acquirer has captured ${taken}`]),
    ...(received <= paid ? [] : [`${received} is credited or held back, and subscribers have paid ${paid}`]),
  ]
}

/** Which laws are broken after enough time without trouble: everything is known, and what has come is credited or held back. */
export function brokenCardEnds({
  rows,
  sessions,
  attempts,
  receipts,
  authorisations,
  phonePayments,
}: CardSight): string[] {
  const ofSession = new Set(rows.flatMap(({ id, session_id }) => (session_id === null ? [] : [id])))
  const open = authorisations.filter(({ status }) => status === 'authorised' || status === 'challengeRequired')
  const left = open.filter(({ reference }) => ofSession.has(`auth_${reference}`))
  const captured = sum(rows.map(({ captured_amount }) => captured_amount ?? 0))
  const taken = sum(authorisations.map(({ capture }) => capture?.amount ?? 0))
  const received = sum(receipts.map(({ amount }) => amount))
  const paid = sum(phonePayments.map(({ state, amount }) => (state === 'paid' ? amount : 0)))
  return [
    ...left.map(({ reference }) => `the session of ${reference} has ended, and it is still held`),
    ...rows
      .filter(({ status, doubt }) => status === 'Unknown' || doubt !== null)
      .map(({ id, status, doubt }) => `${id} is ${status}, in doubt about ${doubt}`),
    ...sessions.filter(({ status }) => status === 'Open').map(({ id }) => `the session ${id} has not ended`),
    ...attempts.filter(({ status }) => status === 'Open').map(({ id }) => `the attempt ${id} has not ended`),
    ...(captured === taken ? [] : [`the acquirer has captured ${taken}, and ${captured} is credited`]),
    ...(received === paid ? [] : [`subscribers have paid ${paid}, and ${received} is credited or held back`]),
  ]
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0)
}
