import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { attemptsOf } from './attempts.ts'
import { authorisationOf, cancelJob } from './card/capture.ts'
import { endSession, lockSession } from './sessions.ts'

/** Ends an open session as Cancelled, unless a payment is under way that may still come. A card whose payer is asked first is released. */
export async function cancelSession(
  { jobs }: Pick<Services, 'jobs'>,
  writing: Writing,
  sessionId: string,
): Promise<void> {
  const session = await lockSession(writing, sessionId)
  if (session?.status !== 'Open') return
  const attempt = (await attemptsOf(writing, sessionId)).find(({ status }) => status === 'Open')
  if (attempt !== undefined) {
    const authorisation = await authorisationOf(writing, { attempt })
    const isAsked = authorisation?.status === 'ChallengeRequired' && authorisation.doubt === null
    if (!isAsked) return
    await jobs.add(writing, [cancelJob({ session, attempt }, writing.now)])
  }
  await endSession(writing, session, { status: 'Cancelled' })
}
