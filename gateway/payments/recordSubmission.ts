import type { Services } from '../capability/context.ts'
import type { Submission } from '../rails/rail.ts'
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
      if ((await recordReport(services, provider, id, answer)) === 'contradicted') await leaveInDoubt(services, id)
      return
    case 'refused':
      if (payout.doubtful_since === null || isKnownAbsent(payout, isAbsent, services.clock.now())) {
        await recordReport(services, provider, id, { reported: 'Failed', reason: answer.reason })
        return
      }
  }
  services.log.warn({ transaction: id, provider, reason: answer.reason }, `a payout was ${answer.kind}`)
  const isDoubtful = answer.kind === 'unanswered' || (answer.kind === 'postponed' && answer.doubtful === true)
  if (isDoubtful) await leaveInDoubt(services, id)
  else await setSubmission(services, id, { submission: payout.doubtful_since === null ? 'Waiting' : 'Unanswered' })
}

/** Whether a provider that has just denied to have a payout is believed: its requests would have arrived by now. */
export function isKnownAbsent(
  { doubtful_since }: Pick<TransactionRow, 'doubtful_since'>,
  isAbsent: boolean,
  now: number,
): boolean {
  return isAbsent && doubtful_since !== null && now >= doubtful_since + 1_000 * followUp.absentAfter
}

function leaveInDoubt(services: Services, id: string): Promise<void> {
  return setSubmission(services, id, { submission: 'Unanswered', doubtful_since: services.clock.now() })
}

async function setSubmission(
  { database }: Services,
  id: string,
  columns: Partial<Pick<TransactionRow, 'submission' | 'doubtful_since'>>,
): Promise<void> {
  const sending = database.updateTable('transactions').set(columns).where('id', '=', id)
  await sending.where('submission', '=', 'Sending').execute()
}
