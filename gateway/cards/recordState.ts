import { accounts, openAccounts, post } from '../accounts/ledger.ts'
import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { ShownAuthorisation } from '../rails/acquirer/authorisation.ts'
import { changeAuthorisation, referenceOf, settled } from './changeAuthorisation.ts'
import { addExpiry } from './expiry.ts'
import type { CardAuthorisationRow, CardStatus, Doubt } from './tables.ts'

type Shown = ShownAuthorisation['status']

/** What the statuses of the acquirer mean. */
const statuses: Readonly<Record<Shown, Exclude<CardStatus, 'Unknown'>>> = {
  authorised: 'Authorized',
  challengeRequired: 'ChallengeRequired',
  declined: 'Declined',
  authenticationFailed: 'AuthenticationFailed',
  captured: 'Captured',
  cancelled: 'Cancelled',
  expired: 'Expired',
}

/** How far an authorisation has come. It never goes back: an older answer may come later. */
const places: Readonly<Record<CardStatus, number>> = {
  ...{ Unknown: 0, ChallengeRequired: 1, Authorized: 2 },
  ...{ Declined: 3, AuthenticationFailed: 3, Captured: 3, Expired: 3, Cancelled: 3 },
}

/** The states in which a request that is in doubt had no effect so far, so that it is sent again. */
const stillOpen: Readonly<Record<Doubt, readonly Shown[]>> = {
  authorise: [],
  verify: ['challengeRequired'],
  capture: ['authorised'],
  cancel: ['challengeRequired', 'authorised'],
}

/**
 * Records the state in which the acquirer shows an authorisation, whose row is locked. A capture that was asked for credits the float of
 * the client, once. Safe to call twice, late and out of order.
 */
export async function recordState(
  services: Pick<Services, 'cardChanged' | 'jobs' | 'log'>,
  writing: Writing,
  row: CardAuthorisationRow,
  shown: ShownAuthorisation,
): Promise<CardAuthorisationRow> {
  const contradicted = contradictionOf(row, shown)
  if (contradicted !== undefined) {
    services.log.error({ authorisation: row.id, contradicted }, 'the acquirer contradicts what is known')
    return changeAuthorisation(services, writing, row, { contradicted, ...settled })
  }
  const next = statuses[shown.status]
  const isDone = row.doubt !== null && !stillOpen[row.doubt].includes(shown.status)
  const ended = { acquirer_id: shown.id, ...(isDone && settled) }
  if (places[next] <= places[row.status]) return changeAuthorisation(services, writing, row, ended)
  const changed = await changeAuthorisation(services, writing, row, {
    ...ended,
    ...columnsOf(shown),
    ...(row.status === 'ChallengeRequired' && shown.authentication !== null && { verified_at: writing.now }),
    status: next,
  })
  if (next === 'Authorized' || next === 'ChallengeRequired') await addExpiry(services, writing, changed)
  // The ledger last: two that lock authorisations and accounts in turn would wait for each other.
  if (next === 'Captured') await credit(writing, changed)
  return changed
}

/** Credits the float of the client with what the acquirer now owes for it. The ledger takes the posting once. */
async function credit(writing: Writing, { id, client_id, side, captured_amount }: CardAuthorisationRow): Promise<void> {
  await openAccounts(writing, client_id)
  const [from, to] = [accounts.receivable('acquirer', side), accounts.float(client_id)]
  await post(writing, [{ posting: `capture:${id}`, from, to, amount: captured_amount ?? 0, transactionId: null }])
}

function columnsOf({ expiresAt, declineCode, challenge, authentication, capture }: ShownAuthorisation) {
  return {
    ...{ expires_at: expiresAt, decline_code: declineCode },
    ...{ acs_url: challenge?.acsUrl ?? null, pa_req: challenge?.paReq ?? null, md: challenge?.md ?? null },
    challenge_expires_at: challenge?.expiresAt ?? null,
    ...(authentication !== null && { trans_status: authentication.transStatus, eci: authentication.eci }),
    ...(capture !== null && { captured_amount: capture.amount, captured_at: capture.capturedAt }),
  }
}

/** Why what the acquirer shows cannot be true of an authorisation: a person must look at it. */
function contradictionOf(row: CardAuthorisationRow, shown: ShownAuthorisation): string | undefined {
  const { reference, amount, currency, status, capture } = shown
  if (reference !== referenceOf(row.id)) return 'it shows another authorisation'
  if (amount !== row.amount || currency !== row.currency) return `it shows a hold of ${amount} ${currency}`
  if (row.acquirer_id !== null && row.acquirer_id !== shown.id) return 'it shows two under one reference'
  if (status !== 'captured') return row.status === 'Captured' && isEnd(status) ? `it shows ${status}` : undefined
  if (row.status !== 'Captured' && places[row.status] === places.Captured) return 'it shows a capture after its end'
  const isAsked = row.capture_id !== null && capture?.reference === referenceOf(row.capture_id)
  if (!isAsked || capture.amount !== row.capture_amount) return 'it shows a capture that was not asked for'
  return undefined
}

function isEnd(status: Shown): boolean {
  return places[statuses[status]] === places.Captured
}
