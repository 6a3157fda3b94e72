import type { Reply } from '../../specs/openapi/index.ts'
import type { components } from '../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../access/idempotency.ts'
import type { problems as keyProblems } from '../access/problems.ts'
import { lockFloat, reserve } from '../accounts/float.ts'
import type { Context } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { JobRow } from '../jobs/tables.ts'
import { majorUnits, minorUnits } from '../runtime/money.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { type Entry, judgeEntries, representEntry, type Verdict } from './entries.ts'
import { payoutHistory } from './payoutHistory.ts'
import { submitJobs } from './payoutJobs.ts'
import { problems } from './problems.ts'
import type { TransactionRow } from './tables.ts'
import { insertTransactions, newTransaction, referenceNumber } from './transactions.ts'

/** An entry with what is shown and kept of it. */
export interface BulkEntry extends Entry {
  /** Its destination as the client wrote it, with its middle hidden. */
  readonly masked: string
  /** @default a text that names the receiver */
  readonly narration?: string | undefined
}

/** A request to pay several entries, some of which may be refused. */
export interface BulkPayment<Refused extends Reply> {
  /** The request counts as one payout for velocity, and its entries are no duplicates of each other. @default false */
  readonly asOne?: boolean
  readonly operation: string
  /** The header `Idempotency-Key`. */
  readonly key: string | undefined
  /** All that tells one request from another. */
  readonly request: unknown
  /** The member of the request that has the entries, for problems. */
  readonly member: string
  readonly entries: readonly BulkEntry[]
  /** The client that the money is for, where a client pays another one. */
  readonly destinationClientId?: string
  /** Refuses the whole request before anything is stored. @default nothing is refused */
  readonly check?: (writing: Writing) => Promise<Refused | undefined>
}

type Result = components['schemas']['BulkPaymentResult']

/** The answer to a bulk payment: the verdicts, or why none of it is paid. */
export type BulkReply<Refused extends Reply> =
  | { readonly status: 200; readonly body: Result }
  | Refused
  | Refusal<typeof problems.everyEntryRefused>
  | Refusal<typeof keyProblems.idempotencyKeyReused>

/** Judges each entry, stores the accepted and the blocked ones and submits the accepted ones to their rails. */
export async function payInBulk<Refused extends Reply = never>(
  context: Context,
  { operation, key, request, check, ...payment }: BulkPayment<Refused>,
): Promise<BulkReply<Refused>> {
  let started: readonly JobRow[] = []
  const { reply } = await oncePerKey<BulkReply<Refused>>(context, {
    ...{ operation, key, request },
    async effect(writing, keep) {
      const refused = await check?.(writing)
      if (refused !== undefined) return refused
      const verdicts = await judge(writing, payment, context)
      const bulkReference = referenceNumber(writing.random, writing.now)
      const rows = verdicts.map((verdict, index) => rowOf(writing, verdict, payment, { index, bulkReference }, context))
      const stored = rows.filter((row) => row !== undefined)
      const accepted = stored.filter(({ status }) => status === 'Processing')
      await reserve(writing, context.caller.clientId, accepted)
      await insertTransactions(writing, stored)
      started = await context.jobs.addTaken(writing, submitJobs(context.rails, accepted))
      const results = verdicts.map((verdict, index) =>
        representEntry(index, payment.entries[index]?.masked ?? '', verdict, rows[index]),
      )
      if (stored.length > 0) keep()
      if (accepted.length === 0) return refuseAll(results, payment.member, context)
      return { status: 200, body: summarise(results, bulkReference) }
    },
  })
  void context.jobs.start(started)
  return reply
}

type Entries = Pick<BulkPayment<never>, 'entries' | 'asOne' | 'destinationClientId'>

async function judge(
  writing: Writing,
  { entries, asOne = false }: Entries,
  { caller, bankRail, fraudRules: rules }: Context,
): Promise<Verdict[]> {
  const known = await payoutHistory(writing, caller)
  const float = await lockFloat(writing, caller.clientId)
  const { allowsAirtime, side } = caller
  return judgeEntries(entries, known, { allowsAirtime, bankRail, side, float, asOne, rules })
}

function rowOf(
  writing: Writing,
  verdict: Verdict,
  { entries, destinationClientId }: Entries,
  { index, bulkReference }: { readonly index: number; readonly bulkReference: string },
  { caller: { clientId, apiUserId } }: Context,
): TransactionRow | undefined {
  if (verdict.status === 'Rejected') return undefined
  const status = verdict.status === 'Blocked' ? 'Blocked' : 'Processing'
  const { narration } = entries[index] ?? {}
  const about = { narration, destinationClientId, bulkReference, batchItemId: null }
  return newTransaction(writing, { ...verdict, ...about, clientId, apiUserId, status })
}

function refuseAll(
  results: Result['results'],
  member: string,
  context: Context,
): Refusal<typeof problems.everyEntryRefused> {
  const errors: Record<string, string[]> = {}
  for (const { index, reason } of results) errors[`${member}.${index}`] = [reason ?? 'Refused.']
  return refusal(context, problems.everyEntryRefused, { errors })
}

function summarise(results: Result['results'], bulkReference: string): Result {
  const of = (status: (typeof results)[number]['status']) => results.filter((result) => result.status === status)
  const accepted = of('Accepted')
  const sum = accepted.reduce((total, { amount }) => total + minorUnits(amount), 0)
  return {
    bulkReference,
    total: results.length,
    accepted: accepted.length,
    flagged: accepted.filter(({ fraudFlags }) => fraudFlags.length > 0).length,
    blocked: of('Blocked').length,
    rejected: of('Rejected').length,
    totalAcceptedAmount: majorUnits(sum),
    results,
  }
}
