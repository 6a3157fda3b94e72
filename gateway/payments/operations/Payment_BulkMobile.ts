import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { lockFloat, reserve } from '../../accounts/float.ts'
import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { readPhoneNumber } from '../../destinations/phoneNumbers.ts'
import type { JobRow } from '../../jobs/tables.ts'
import { majorUnits, minorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { judgeEntries, representEntry, type Verdict } from '../entries.ts'
import { payoutHistory } from '../payoutHistory.ts'
import { submitJobs } from '../payoutJobs.ts'
import { problems } from '../problems.ts'
import type { TransactionRow } from '../tables.ts'
import { insertTransactions, newTransaction, referenceNumber } from '../transactions.ts'

type Shape = operations['Payment_BulkMobile']

/** Judges each entry, stores the accepted ones and submits them to their rails. */
export async function Payment_BulkMobile(
  { body, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const entries = body.payments.map(({ phoneNumber, amount }) => ({
    destination: readPhoneNumber(phoneNumber),
    amount: minorUnits(amount),
  }))
  let started: readonly JobRow[] = []
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    operation: 'Payment_BulkMobile',
    key: headers['Idempotency-Key'],
    request: body,
    async effect(writing, keep) {
      const { caller, bankRail, fraudRules: rules } = context
      const { clientId, allowsAirtime } = caller
      const known = await payoutHistory(writing, caller)
      const float = await lockFloat(writing, clientId)
      const verdicts = await judgeEntries(entries, known, { allowsAirtime, bankRail, float, rules })
      const rows = verdicts.map((verdict) => rowOf(writing, verdict, context))
      const stored = rows.filter((row) => row !== undefined)
      const accepted = stored.filter(({ status }) => status === 'Processing')
      await reserve(writing, clientId, accepted)
      await insertTransactions(writing, stored)
      started = await context.jobs.addTaken(writing, submitJobs(context.rails, accepted))
      const results = verdicts.map((verdict, index) =>
        representEntry(index, body.payments[index]?.phoneNumber ?? '', verdict, rows[index]),
      )
      if (stored.length > 0) keep()
      if (accepted.length === 0) return refuseAll(results, context)
      return { status: 200, body: summarise(results, referenceNumber(writing.random, writing.now)) }
    },
  })
  void context.jobs.start(started)
  return reply
}

function rowOf(writing: Writing, verdict: Verdict, { caller }: Context): TransactionRow | undefined {
  if (verdict.status === 'Rejected') return undefined
  const { clientId, apiUserId } = caller
  const status = verdict.status === 'Blocked' ? 'Blocked' : 'Processing'
  return newTransaction(writing, { ...verdict, clientId, apiUserId, batchItemId: null, status })
}

type Result = components['schemas']['BulkPaymentEntryResult']

function refuseAll(results: readonly Result[], context: Context): ReplyOf<Shape> {
  const errors: Record<string, string[]> = {}
  for (const { index, reason } of results) errors[`payments.${index}`] = [reason ?? 'Refused.']
  return refusal(context, problems.everyEntryRefused, { errors })
}

function summarise(results: Result[], bulkReference: string): components['schemas']['BulkPaymentResult'] {
  const of = (status: Result['status']): Result[] => results.filter((result) => result.status === status)
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
