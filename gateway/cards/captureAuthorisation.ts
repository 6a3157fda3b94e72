import type { Services } from '../capability/context.ts'
import { type Writing, write } from '../database/writing.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { acquirerOf } from './acquirerOf.ts'
import { referenceOf } from './changeAuthorisation.ts'
import type { CardAuthorisationRow } from './tables.ts'
import { ask, change, read, record, type TakenUp, takeUp, without } from './takeUp.ts'

/**
 * `unanswered`: it may have been captured; a job finds out, and credits the float then. `underWay`: another capture of it is with the
 * acquirer. `unsent`: the acquirer could not be reached, and nothing has changed.
 */
export type CaptureOutcome = 'captured' | 'notAuthorised' | 'amountTooHigh' | 'underWay' | 'unanswered' | 'unsent'

/** Takes so many minor units of an authorisation and releases the rest. The float of the client is credited once. */
export async function captureAuthorisation(
  services: Services,
  { id }: Pick<CardAuthorisationRow, 'id'>,
  amount: number,
  unit: WorkUnit,
): Promise<CaptureOutcome> {
  const taken = await write(services, (writing) => noteCapture(services, writing, id, amount))
  return taken.kind === 'taken' ? sendCapture(services, taken.row, unit, true) : taken.kind
}

/** Notes that a capture is about to be sent; send it by `sendCapture` once the transaction is committed. */
export function noteCapture(
  services: Pick<Services, 'jobs' | 'cardChanged'>,
  writing: Writing,
  id: string,
  amount: number,
): Promise<TakenUp<CaptureOutcome>> {
  return takeUp<CaptureOutcome>(services, writing, { id, doubt: 'capture' }, (row) => {
    if (row.status !== 'Authorized') return 'notAuthorised'
    if (row.doubt !== null) return 'underWay'
    if (amount > row.amount) return 'amountTooHigh'
    const reference = Buffer.from(writing.random.bytes(16)).toString('hex')
    return { capture_id: `cap_${reference}`, capture_amount: amount }
  })
}

/** Sends the noted capture of an authorisation to the acquirer, which takes it once. @param isFirst it was not sent before */
export async function sendCapture(
  services: Services,
  row: CardAuthorisationRow,
  unit: WorkUnit,
  isFirst = false,
): Promise<CaptureOutcome> {
  services.jobs.sweep()
  const { id, side, acquirer_id, capture_id, capture_amount } = row
  const capture = { reference: referenceOf(capture_id ?? ''), amount: capture_amount ?? 0 }
  const answer = await acquirerOf(services, side).capture(acquirer_id ?? '', capture, unit)
  if (answer.kind === 'unsent' && isFirst) await end(services, row)
  if (answer.kind === 'unsent' || answer.kind === 'unanswered') return answer.kind
  if (answer.kind === 'answered') return outcomeOf(await record(services, id, answer))
  // It says that it has captured nothing. That is believed when it shows the same, since nobody could find the money later.
  const { row: asked, isAnswered, isAbsent } = await ask(services, row, unit)
  const hasNoEffect = isAnswered && !isAbsent && asked.doubt === 'capture'
  if (hasNoEffect) await end(services, row)
  if (hasNoEffect && answer.code === 'amountTooHigh') return 'amountTooHigh'
  return outcomeOf(await read(services, id))
}

function outcomeOf({ status, doubt }: CardAuthorisationRow): CaptureOutcome {
  if (status === 'Captured') return 'captured'
  return doubt === null ? 'notAuthorised' : 'unanswered'
}

/** The capture has had no effect. */
async function end(services: Services, row: CardAuthorisationRow): Promise<void> {
  await change(services, row.id, (locked) => without('capture', locked, row))
}
