import type { ServiceDeadJobHandler, ServiceJobHandler, Services } from '../../capability/context.ts'
import { type Writing, write } from '../../database/writing.ts'
import type { NewJob } from '../../jobs/jobs.ts'
import type { CollectionLookUp } from '../../rails/collections.ts'
import { railOn } from '../../rails/rail.ts'
import { readJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import { changeAttempt, failAttempt, type LockedAttempt, lockAttempt } from '../attempts.ts'
import { checkout as rules } from '../data/checkout.generated.ts'
import type { AttemptRow } from '../tables.ts'
import { collectionOf } from './collectionOf.ts'
import { settle } from './settle.ts'

/** The kinds of jobs that ask what became of a payment by mobile money: until it has ended, and once. */
export const followUpKinds = { follow: 'followCheckout', ask: 'askCheckout' } as const

/** Stores the job that comes back to an attempt until it has ended. */
export async function addFollowUp(
  { jobs }: Pick<Services, 'jobs'>,
  writing: Writing,
  locked: LockedAttempt,
): Promise<void> {
  await jobs.add(writing, [job('follow', locked, {}, writing.now + 1_000 * rules.polls[0])])
}

/**
 * Stores a job that asks at once, and until it is answered.
 * @param reference what the provider calls the payment, if it has said so
 */
export async function addHint(
  { jobs }: Pick<Services, 'jobs'>,
  writing: Writing,
  locked: LockedAttempt,
  reference: string,
): Promise<void> {
  await jobs.add(writing, [job('ask', locked, { reference }, writing.now)])
}

function job(
  kind: keyof typeof followUpKinds,
  { session: { side, client_id }, attempt: { id } }: LockedAttempt,
  more: object,
  due: number,
): NewJob {
  const lane = `${railOn(side, 'africastalking')}/queries`
  return { kind: followUpKinds[kind], payload: { attemptId: id, ...more }, lane, clientId: client_id, due }
}

/** Comes back to an attempt until it has ended; after a month a person has to look at it. */
export const followCheckout: ServiceJobHandler = async (services, payload, { attempts, unit }) => {
  const id = attemptIdOf(payload)
  const open = await doubtOf(services, id)
  if (open === undefined) return undefined
  const answer = await ask(services, open, open.attempt.provider_reference, unit)
  if (answer.kind === 'absent') await recordAbsence(services, id, answer.asOf)
  return write(services, async (writing) => {
    const locked = await lockAttempt(writing, id)
    if (locked?.attempt.status !== 'Open') return undefined
    if (writing.now >= locked.attempt.created_at + 1_000 * rules.stopAfter) {
      await changeAttempt(writing, locked.attempt, { review_at: writing.now })
      return undefined
    }
    return nextPoll(writing.now, attempts + 1)
  })
}

/** Asks about an attempt whatever its status, until the provider answers. */
export const askCheckout: ServiceJobHandler = async (services, payload, { attempts, unit }) => {
  const locked = await write(services, (writing) => lockAttempt(writing, attemptIdOf(payload)))
  if (locked === undefined) return undefined
  const reference = readJson(payload).at('reference').text ?? locked.attempt.provider_reference
  const answer = await ask(services, locked, reference, unit)
  return answer.kind === 'unanswered' && attempts < rules.polls.length
    ? nextPoll(services.clock.now(), attempts)
    : undefined
}

/** An attempt that cannot be asked about waits for a person. */
export const followDeadCheckout: ServiceDeadJobHandler = async (_services, writing, payload) => {
  const locked = await lockAttempt(writing, attemptIdOf(payload))
  if (locked?.attempt.status === 'Open') await changeAttempt(writing, locked.attempt, { review_at: writing.now })
}

function attemptIdOf(payload: unknown): string {
  return readJson(payload).at('attemptId').text ?? ''
}

function nextPoll(now: number, attempts: number): number {
  return now + 1_000 * (rules.polls[Math.min(attempts, rules.polls.length - 1)] ?? 0)
}

/** An attempt that is still open. One whose request was never answered is in doubt from now on. */
function doubtOf(services: Services, id: string): Promise<LockedAttempt | undefined> {
  return write(services, async (writing) => {
    const locked = await lockAttempt(writing, id)
    if (locked?.attempt.status !== 'Open') return undefined
    const { session, attempt } = locked
    if (attempt.submission !== 'Sending') return locked
    const doubt = { submission: 'Unanswered', doubtful_since: writing.now } as const
    await changeAttempt(writing, attempt, doubt)
    return { session, attempt: { ...attempt, ...doubt } }
  })
}

async function ask(
  services: Services,
  locked: LockedAttempt,
  reference: string | null,
  unit: WorkUnit,
): Promise<CollectionLookUp> {
  const { collections, log } = services
  const collection = { ...collectionOf(locked), provider_reference: reference }
  const answer = await collections[locked.session.side].lookUp(collection, unit)
  if (answer.kind === 'found') {
    // One that a notification has named, and that does not name the attempt itself, may be another one.
    const { id, provider_reference } = locked.attempt
    const own = answer.payments.filter((each) => each.isNamed || each.providerReference === provider_reference)
    await settle(services, id, own)
  }
  if (answer.kind === 'unanswered')
    log.warn({ attempt: locked.attempt.id, reason: answer.reason }, 'a provider did not say what became of a payment')
  return answer
}

const absence = 'The request has not reached the provider: two complete lists of its payments do not have it.'

/**
 * Records that a complete list, asked for at `asOf`, does not have an attempt in doubt. The second such list, five minutes after the
 * request at least, ends it. The provider is asked again later, because a request may arrive late.
 */
function recordAbsence(services: Services, id: string, asOf: number): Promise<void> {
  return write(services, async (writing) => {
    const locked = await lockAttempt(writing, id)
    if (locked === undefined || !isInDoubt(locked.attempt, asOf)) return
    const { attempt } = locked
    if (!isProved(attempt, asOf)) {
      if (attempt.absent_at === null) await changeAttempt(writing, attempt, { absent_at: asOf })
      return
    }
    await failAttempt(writing, locked, { failure: absence, submission: 'Unanswered' })
    const later = rules.afterAbsence.map((seconds) => job('ask', locked, {}, writing.now + 1_000 * seconds))
    await services.jobs.add(writing, later)
  })
}

function isInDoubt({ status, submission, doubtful_since, provider_reference }: AttemptRow, asOf: number): boolean {
  if (status !== 'Open' || submission !== 'Unanswered' || provider_reference !== null) return false
  return doubtful_since !== null && asOf >= doubtful_since
}

function isProved({ doubtful_since, absent_at }: AttemptRow, asOf: number): boolean {
  if (doubtful_since === null || absent_at === null || asOf <= absent_at) return false
  return asOf >= doubtful_since + 1_000 * rules.absentAfter
}
