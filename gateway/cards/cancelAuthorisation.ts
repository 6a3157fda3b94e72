import type { Services } from '../capability/context.ts'
import { write } from '../database/writing.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { acquirerOf } from './acquirerOf.ts'
import { notReceived } from './authoriseCard.ts'
import { referenceOf, settled } from './changeAuthorisation.ts'
import type { CardAuthorisationRow } from './tables.ts'
import { ask, change, record, takeUp, without } from './takeUp.ts'

/** `notCancellable`: it has ended, or a capture or verification of it is under way. `unanswered`: a job goes on until it is cancelled. */
export type Cancelled = 'cancelled' | 'notCancellable' | 'unanswered'

/** Releases what is held by an authorisation, also one of which the acquirer has not said that it has it. */
export async function cancelAuthorisation(
  services: Services,
  { id }: Pick<CardAuthorisationRow, 'id'>,
  unit: WorkUnit,
): Promise<Cancelled> {
  const taken = await write(services, (writing) =>
    takeUp<Cancelled>(services, writing, { id, doubt: 'cancel' }, ({ status, doubt }) => {
      const isOpen = status === 'Unknown' || status === 'Authorized' || status === 'ChallengeRequired'
      const isBusy = doubt === 'capture' || doubt === 'verify'
      return isOpen && !isBusy ? {} : 'notCancellable'
    }),
  )
  services.jobs.sweep()
  return taken.kind === 'taken' ? sendCancellation(services, taken.row, unit) : taken.kind
}

/** Sends the cancellation of an authorisation to the acquirer, which may be asked for it again. */
export async function sendCancellation(
  services: Services,
  row: CardAuthorisationRow,
  unit: WorkUnit,
): Promise<Cancelled> {
  const answer = await acquirerOf(services, row.side).cancel(referenceOf(row.id), unit)
  if (answer.kind === 'absent') {
    await change(services, row.id, endedWithoutHold)
    return 'cancelled'
  }
  if (answer.kind === 'answered') {
    const { doubt } = await record(services, row.id, answer)
    return doubt === null ? 'cancelled' : 'unanswered'
  }
  if (answer.kind !== 'refused' || answer.code !== 'alreadyCaptured') return 'unanswered'
  await change(services, row.id, (locked) => without('cancel', locked, row))
  await ask(services, row, unit)
  return 'notCancellable'
}

/** The acquirer holds nothing under the reference, and never will. One that it has shown before it must have lost. */
function endedWithoutHold({ status, acquirer_id }: CardAuthorisationRow): Partial<CardAuthorisationRow> {
  if (status === 'Unknown') return { status: 'Declined', decline_code: notReceived, ...settled }
  if (status !== 'Authorized' && status !== 'ChallengeRequired') return settled
  const contradicted = acquirer_id === null ? null : 'it has no such authorisation any more'
  return { status: 'Cancelled', contradicted, ...settled }
}
