import type { Services } from '../capability/context.ts'
import { type Writing, write } from '../database/writing.ts'
import type { AcquirerAnswer } from '../rails/acquirer/acquirer.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { acquirerOf } from './acquirerOf.ts'
import { changeAuthorisation, lockAuthorisation, referenceOf, settled } from './changeAuthorisation.ts'
import { expireIfOver } from './expiry.ts'
import { addFollowUp } from './followUpJobs.ts'
import { recordState } from './recordState.ts'
import type { CardAuthorisationRow, Doubt } from './tables.ts'

/** What was noted before a request, or why it is not made. */
export type TakenUp<Refused extends string> =
  | { readonly kind: 'taken'; readonly row: CardAuthorisationRow }
  | { readonly kind: Refused; readonly row: CardAuthorisationRow }

/**
 * Notes that a request about an authorisation is about to leave, with a job that comes back to it, in the same transaction: it is in
 * doubt until an answer is recorded, also if the gateway dies meanwhile. `decide` names why it is not made, or what is noted beside the
 * doubt. Sweep the jobs when the transaction has been committed.
 */
export async function takeUp<Refused extends string>(
  services: Pick<Services, 'jobs' | 'cardChanged'>,
  writing: Writing,
  { id, doubt }: { readonly id: string; readonly doubt: Doubt },
  decide: (row: CardAuthorisationRow) => Refused | Partial<CardAuthorisationRow>,
): Promise<TakenUp<Refused>> {
  const locked = await lockAuthorisation(writing, id)
  if (locked === undefined) throw new Error(`there is no authorisation ${id}`)
  const row = await expireIfOver(services, writing, locked)
  const decided = decide(row)
  if (typeof decided === 'string') return { kind: decided, row }
  const noted = { ...decided, doubt, doubtful_since: writing.now }
  const taken = await changeAuthorisation(services, writing, row, noted)
  await addFollowUp(services, writing, taken)
  return { kind: 'taken', row: taken }
}

/** Changes an authorisation in a transaction of its own, and resolves with the row then. No changes, no word of it. */
export async function change(
  services: Services,
  id: string,
  decide: (row: CardAuthorisationRow, writing: Writing) => Partial<CardAuthorisationRow>,
): Promise<CardAuthorisationRow> {
  return write(services, async (writing) => {
    const row = await lockAuthorisation(writing, id)
    if (row === undefined) throw new Error(`there is no authorisation ${id}`)
    const changes = decide(row, writing)
    return Object.keys(changes).length === 0 ? row : changeAuthorisation(services, writing, row, changes)
  })
}

/** Records the state that the acquirer shows, and resolves with the row then. */
export async function record(
  services: Services,
  id: string,
  { authorisation }: Extract<AcquirerAnswer, { kind: 'answered' }>,
): Promise<CardAuthorisationRow> {
  const recorded = await write(services, async (writing) => {
    const row = await lockAuthorisation(writing, id)
    if (row === undefined) throw new Error(`there is no authorisation ${id}`)
    return recordState(services, writing, row, authorisation)
  })
  services.jobs.sweep()
  return recorded
}

/** Asks the acquirer what has become of an authorisation, and records it. `isAbsent`: it has none of this reference. */
export async function ask(
  services: Services,
  { id, side }: Pick<CardAuthorisationRow, 'id' | 'side'>,
  unit: WorkUnit,
): Promise<{ readonly row: CardAuthorisationRow; readonly isAbsent: boolean; readonly isAnswered: boolean }> {
  const answer = await acquirerOf(services, side).find(referenceOf(id), unit)
  if (answer.kind === 'answered') return { row: await record(services, id, answer), isAbsent: false, isAnswered: true }
  const row = await read(services, id)
  if (answer.kind === 'absent') return { row, isAbsent: true, isAnswered: true }
  services.log.warn({ authorisation: id, answer }, 'the acquirer did not say what became of an authorisation')
  return { row, isAbsent: false, isAnswered: false }
}

/** An authorisation as it is stored now. */
export function read({ database }: Pick<Services, 'database'>, id: string): Promise<CardAuthorisationRow> {
  return database.selectFrom('card_authorisations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** Ends a doubt about a request that has had no effect. One that was sent again since, by a job, is still in doubt. */
export function without(
  doubt: Doubt,
  row: CardAuthorisationRow,
  { doubtful_since }: Pick<CardAuthorisationRow, 'doubtful_since'>,
): Partial<CardAuthorisationRow> {
  if (row.doubt !== doubt || row.doubtful_since !== doubtful_since) return {}
  // What was asked for is kept: should it have an effect after all, the money is the client's.
  return settled
}
