import type { StepReply } from '../model/case.ts'
import { type CallbackHazard, type CausedEffects, type Effect, falseMembers, type Outcomes } from '../model/effects.ts'
import type { Finding } from '../model/result.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'
import { checkDemands, checkMembers } from './checkDemands.ts'

/** The effects of a case, by operation of a provider. */
export type EffectsFound = ReadonlyMap<string, readonly Effect[]>

type Outcome = keyof Outcomes

/** Whether the providers did no more than the document says, and exactly that if nothing disturbed them. */
export function checkCount({ causes, pointer }: CausedEffects, found: EffectsFound, isExact: boolean): Finding[] {
  return Object.entries(causes).flatMap(([id, most]) => {
    const effects = found.get(id) ?? []
    const [done, possible] = [count(effects, ['done']), count(effects, ['done', 'open'])]
    const finding = (message: string): Finding[] => [{ check: 'effects', message, path: [], pointer }]
    if (possible > most) return finding(`${id} was done ${possible} times, must be done ${most} times at most`)
    if (isExact && done !== most) return finding(`${id} was done ${done} times, must be done ${most} times`)
    return []
  })
}

/** The callback hazard of a case, if it has one. */
export function callbackHazardOf({ hazard }: CausedEffects): CallbackHazard | undefined {
  return hazard !== undefined && 'callback' in hazard ? hazard.callback : undefined
}

/** Whether a hazard makes the callbacks contradict what was asked for. */
export function misleads(hazard: CallbackHazard | undefined): boolean {
  return hazard !== undefined && falseMembers.includes(hazard)
}

/** Whether the providers have recorded each effect as the document says. */
export function checkRecords({ records, pointer }: CausedEffects, found: EffectsFound, schema: SchemaCheck): Finding[] {
  return [...found].flatMap(([id, effects]) =>
    effects.flatMap(({ record }) =>
      record === undefined
        ? []
        : checkMembers(records, { body: record }, schema).map(({ path, message }) => ({
            ...{ check: 'effects', path: [], pointer },
            message: `the provider's record of ${id}: ${path.slice(1).join('.')} ${message}`,
          })),
    ),
  )
}

function contradicts(hazard: CallbackHazard): boolean {
  return hazard.startsWith('contradictory')
}

/** Outcomes that fit the effects, given what the providers have told of them. */
export function possibleOutcomes(caused: CausedEffects, found: EffectsFound): readonly Outcome[] {
  const outcomes = fittingOutcomes(caused, found)
  return mustSettle(caused) ? outcomes.filter((outcome) => outcome !== 'doubt') : outcomes
}

/** Whether time alone must end a doubt: the provider can be asked, and has not contradicted itself. */
function mustSettle({ settles, hazard }: CausedEffects): boolean {
  return (
    settles && (hazard === undefined || 'answer' in hazard || ['lost', 'doubled', 'late'].includes(hazard.callback))
  )
}

function fittingOutcomes(caused: CausedEffects, found: EffectsFound): readonly Outcome[] {
  const effects = found.values().toArray().flat()
  const most = Object.values(caused.causes).reduce((sum, one) => sum + one, 0)
  const [done, open] = [count(effects, ['done']), count(effects, ['open'])]
  if (open > 0 || (done > 0 && done !== most)) return ['done', 'doubt']
  const hazard = callbackHazardOf(caused)
  if (hazard === 'contradictoryAmount') return ['contradicted']
  if (hazard === 'reversed') return done > 0 ? ['reversed'] : ['undone', 'doubt']
  // A success that was reported late may be believed.
  if (done === 0) return hazard !== undefined && contradicts(hazard) ? ['done', 'undone', 'doubt'] : ['undone', 'doubt']
  const isTold = hazard === undefined || hazard === 'doubled'
  return isTold ? ['done'] : ['done', 'doubt']
}

/** Whether a reply shows one of the outcomes. `why`: what is true of the effects. */
export function checkOutcome(
  { outcomes, pointer }: CausedEffects,
  possible: readonly Outcome[],
  reply: StepReply,
  { schema, why }: { readonly schema: SchemaCheck; readonly why: string },
): Finding[] {
  if (outcomes === undefined) return []
  const differences = possible.map((outcome) =>
    checkDemands({ members: outcomes[outcome] ?? {}, pointer }, reply, schema),
  )
  if (differences.some(({ length }) => length === 0)) return []
  const [first = []] = differences
  return first.map((finding) => ({
    ...finding,
    check: 'effects',
    message: `${finding.message} (${why}: ${possible.join(' or ')})`,
  }))
}

/** What a provider calls done, with whatever amount, is not asked for again. */
export function checkRefused({ pointer }: CausedEffects, { status }: StepReply): Finding[] {
  if (status >= 400) return []
  const message = `asked again, it answers ${status}, although the provider says in one of its callbacks that it has done something`
  return [{ check: 'effects', message, path: ['status'], pointer }]
}

/** Whether a second request left alone what the providers have done, may still do, or have said that they did. */
export function checkRepetition(caused: CausedEffects, before: EffectsFound, after: EffectsFound): Finding[] {
  const hazard = callbackHazardOf(caused)
  const wasTold = hazard !== undefined && contradicts(hazard)
  const { pointer } = caused
  return Object.entries(caused.causes).flatMap(([id, most]) => {
    const known = before.get(id) ?? []
    const isTaken = count(known, ['done', 'open']) >= Math.max(most, 1)
    const ids = new Set(known.map((effect) => effect.id))
    const added = (after.get(id) ?? []).filter((effect) => !ids.has(effect.id)).length
    if (added === 0 || !(isTaken || wasTold)) return []
    const said = isTaken ? 'the provider has taken' : 'the provider says in one of its callbacks that it has done'
    const message = `asked again, it asks for ${added} more by ${id}, although ${said} what was asked for`
    return [{ check: 'effects', message, path: [], pointer }]
  })
}

/** The effects in words: `mobileB2C: 1 done, 1 open`. */
export function effectsText(found: EffectsFound): string {
  return [...found]
    .map(([id, effects]) => {
      const states = (['done', 'open', 'failed'] as const).flatMap((state) => {
        const number = count(effects, [state])
        return number === 0 ? [] : [`${number} ${state}`]
      })
      return `${id}: ${states.length === 0 ? 'nothing' : states.join(', ')}`
    })
    .join('; ')
}

function count(effects: readonly Effect[], states: readonly Effect['state'][]): number {
  return effects.filter(({ state }) => states.includes(state)).length
}
