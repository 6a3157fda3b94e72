import type { Services } from '../capability/context.ts'
import type { Submission } from '../rails/rail.ts'
import { askAboutContradiction } from './contradictions.ts'
import { followUp } from './data/followUp.generated.ts'
import { recordReport } from './recordReport.ts'
import type { TransactionRow } from './tables.ts'

/**
 * Records what became of one request for a payout. An earlier request whose outcome is unknown keeps the payout in doubt, whatever
 * is said about a later one. @see docs/gateway.md#how-a-payout-is-settled
 */
export async function recordSubmission(
  services: Services,
  payout: TransactionRow,
  answer: Submission,
  isAbsent: boolean,
): Promise<void> {
  const { id, provider } = payout
  switch (answer.kind) {
    case 'accepted':
      if ((await recordReport(services, provider, id, answer, 'reply')) === 'recorded') return
      await leaveInDoubt(services, payout)
      await askAboutContradiction(services, provider, id)
      return
    case 'refused':
      if (payout.doubtful_since === null || isKnownAbsent(payout, isAbsent, services.clock.now())) {
        await recordReport(services, provider, id, { reported: 'Failed', reason: answer.reason }, 'reply')
        return
      }
  }
  services.log.warn({ transaction: id, provider, reason: answer.reason }, `a payout was ${answer.kind}`)
  if (answer.kind === 'unanswered') await leaveInDoubt(services, payout, answer.providerReference)
  else if (answer.kind === 'postponed' && answer.doubtful === true) await leaveInDoubt(services, payout)
  else await putBack(services, payout)
}

/** Whether a provider that has just denied to have a payout is believed: its requests would have arrived by now. */
export function isKnownAbsent(
  { doubtful_since }: Pick<TransactionRow, 'doubtful_since'>,
  isAbsent: boolean,
  now: number,
): boolean {
  return isAbsent && doubtful_since !== null && now >= doubtful_since + 1_000 * followUp.absentAfter
}

/** Another gateway that took the job over may have done so before: the doubt then begins anew. */
async function leaveInDoubt(
  { database, clock }: Services,
  { id, provider_reference }: TransactionRow,
  reference?: string,
): Promise<void> {
  await database
    .updateTable('transactions')
    .set({ submission: 'Unanswered', doubtful_since: clock.now(), absent_at: null })
    .set({ provider_reference: provider_reference ?? reference ?? null })
    .where('id', '=', id)
    .where('submission', 'in', ['Sending', 'Unanswered'])
    .execute()
}

async function putBack({ database }: Services, { id, doubtful_since }: TransactionRow): Promise<void> {
  const sending = database.updateTable('transactions').where('id', '=', id).where('submission', '=', 'Sending')
  await sending.set({ submission: doubtful_since === null ? 'Waiting' : 'Unanswered' }).execute()
}
