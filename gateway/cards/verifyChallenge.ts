import type { Services } from '../capability/context.ts'
import { type Writing, write } from '../database/writing.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { acquirerOf } from './acquirerOf.ts'
import type { CardAuthorisationRow } from './tables.ts'
import { ask, change, record, type TakenUp, takeUp, without } from './takeUp.ts'

/**
 * `verified`: the acquirer has taken it, and the status says with what result. `unanswered`: it may have taken it; a job finds out.
 * `underWay`: another answer is with the acquirer. `unsent`: the acquirer could not be reached, and nothing has changed.
 */
export type Verified = 'verified' | 'invalid' | 'notPending' | 'underWay' | 'unanswered' | 'unsent'

/** Brings the issuer's answer to a challenge, its PARes in base64, to the acquirer. */
export async function verifyChallenge(
  services: Services,
  { id }: Pick<CardAuthorisationRow, 'id'>,
  paRes: string,
  unit: WorkUnit,
): Promise<Verified> {
  const taken = await write(services, (writing) => noteVerification(services, writing, id, paRes))
  return taken.kind === 'taken' ? sendVerification(services, taken.row, unit, true) : taken.kind
}

/** Notes that an answer is about to be sent; send it by `sendVerification` once the transaction is committed. */
export function noteVerification(
  services: Pick<Services, 'jobs' | 'cardChanged'>,
  writing: Writing,
  id: string,
  paRes: string,
): Promise<TakenUp<Verified>> {
  return takeUp<Verified>(services, writing, { id, doubt: 'verify' }, ({ status, doubt }) => {
    if (status !== 'ChallengeRequired') return 'notPending'
    if (doubt !== null) return 'underWay'
    return isBase64(paRes) ? { pa_res: paRes } : 'invalid'
  })
}

/** Sends the noted answer of an authorisation to the acquirer, which takes it once. @param isFirst it was not sent before */
export async function sendVerification(
  services: Services,
  row: CardAuthorisationRow,
  unit: WorkUnit,
  isFirst = false,
): Promise<Verified> {
  services.jobs.sweep()
  const { id, side, acquirer_id, pa_res } = row
  const answer = await acquirerOf(services, side).authenticate(acquirer_id ?? '', pa_res ?? '', unit)
  if (answer.kind === 'unsent' && isFirst) await end(services, row)
  if (answer.kind === 'unsent' || answer.kind === 'unanswered') return answer.kind
  if (answer.kind === 'answered') {
    const { doubt } = await record(services, id, answer)
    return doubt === null ? 'verified' : 'unanswered'
  }
  // It says that it has not taken it. That is believed when it shows the same.
  const { row: asked, isAnswered, isAbsent } = await ask(services, row, unit)
  if (!isAnswered || isAbsent) return 'unanswered'
  if (asked.doubt !== 'verify') return asked.verified_at === null ? 'notPending' : 'verified'
  await end(services, row)
  return answer.code === 'paResInvalid' || answer.code === 'requestInvalid' ? 'invalid' : 'notPending'
}

/** The answer has had no effect. */
async function end(services: Services, row: CardAuthorisationRow): Promise<void> {
  await change(services, row.id, (locked) => without('verify', locked, row))
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(text)
}
