import type { Services } from '../../capability/context.ts'
import { type Writing, write } from '../../database/writing.ts'
import type { CollectionRequest } from '../../rails/collections.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import {
  beginAttempt,
  changeAttempt,
  failAttempt,
  type LockedAttempt,
  lockAttempt,
  type NotBegun,
} from '../attempts.ts'
import { collectionOf } from './collectionOf.ts'
import { addFollowUp, addHint } from './followUp.ts'

/**
 * Asks a subscriber to pay a session. The attempt is written down before the request leaves, with the job that asks what became of it,
 * so that nobody is asked twice by a form that is sent twice, nor forgotten by a gateway that dies.
 * @param payer the number in E.164
 * @param tries after how many tries the form was shown
 */
export async function requestMobileMoney(
  services: Services,
  { sessionId, payer, tries }: { readonly sessionId: string; readonly payer: string; readonly tries: number },
  unit: WorkUnit,
): Promise<'begun' | NotBegun> {
  const begun = await write(services, async (writing) => {
    const locked = await beginAttempt(writing, sessionId, { method: 'MobileMoney', payer, tries })
    if (typeof locked !== 'string') await addFollowUp(services, writing, locked)
    return locked
  })
  if (typeof begun === 'string') return begun
  services.jobs.sweep()
  const answer = await services.collections[begun.session.side].request(collectionOf(begun), unit)
  await write(services, (writing) => record(services, writing, begun, answer))
  services.jobs.sweep()
  return 'begun'
}

/** Records the answer to a request. One that comes after the attempt has ended is a reason to ask. */
async function record(
  services: Services,
  writing: Writing,
  { attempt: { id } }: LockedAttempt,
  answer: CollectionRequest,
): Promise<void> {
  const locked = await lockAttempt(writing, id)
  if (locked === undefined) return
  const { attempt } = locked
  if (attempt.status !== 'Open') {
    if (answer.kind === 'accepted') await addHint(services, writing, locked, answer.providerReference)
    return
  }
  if (answer.kind === 'refused') {
    await failAttempt(writing, locked, { failure: answer.reason, submission: 'Refused' })
    return
  }
  const provider_reference = answer.providerReference ?? attempt.provider_reference
  if (answer.kind === 'accepted')
    await changeAttempt(writing, attempt, { submission: 'Accepted', provider_reference, doubtful_since: null })
  else if (attempt.submission === 'Sending')
    await changeAttempt(writing, attempt, {
      ...{ submission: 'Unanswered', provider_reference, doubtful_since: writing.now },
      failure: answer.reason,
    })
}
