import type { Arrival } from '../../cases/arrival.ts'
import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import type { Planner } from '../../cases/planner.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import type { Case, Expectation, StepReply } from '../../model/case.ts'
import {
  type AnswerFault,
  type CausedEffects,
  callbackHazards,
  falseMembers,
  type Hazard,
  type Outcomes,
} from '../../model/effects.ts'
import type { Parts } from '../../request/parts.ts'
import { resolved } from '../../request/runtimeExpression.ts'
import type { Random } from '../../values/random.ts'

/** Answers of a provider that leave its caller in doubt: statuses of refusals too, since the money may have moved before. */
const faults: readonly AnswerFault[] = [
  ...[404, 409, 500, 502, 503, 504].map((status) => ({ kind: 'status' as const, status })),
  ...(['reset', 'hang', 'truncate'] as const).map((kind) => ({ kind })),
]

/** Time in which providers end what they were asked, unless `x-after` says another. */
const usualSpan = 'PT2H'

/** A hazard with its name in the name of a case. */
type Named = readonly [name: string, hazard: Hazard | undefined]

const underFaults: readonly Named[] = [
  ['undisturbed', undefined],
  ...faults.flatMap((effect) =>
    (['before', 'after'] as const).map(
      (place): Named => [
        `${effect.kind === 'status' ? effect.status : effect.kind}-${place}`,
        { answer: { place, effect } },
      ],
    ),
  ),
]

const underCallbacks: readonly Named[] = callbackHazards.map(
  (callback): Named => [`callback-${callback}`, { callback }],
)

/** What an operation causes at providers that answer wrongly or not at all. */
export function effectCases(context: DeriveContext, operation: Operation): Case[] {
  return [...ownEffects(context, operation), ...linkedEffects(context, operation, underFaults)]
}

/** What an operation causes at providers whose callbacks come wrongly or not at all. */
export function callbackEffectCases(context: DeriveContext, operation: Operation): Case[] {
  return linkedEffects(context, operation, underCallbacks)
}

/** `x-causes` beside an operation: the request comes twice with one idempotency key, if it has one. */
function ownEffects(context: DeriveContext, operation: Operation): Case[] {
  const { causes, pointer } = operation
  if (causes === undefined) return []
  return underFaults.flatMap(([name, hazard]) =>
    newCase(context, operation, 'law', `effects/${name}`, (random) => {
      const { before, parts } = context.planner.prepared(operation, random)
      const keyed = withKey(operation, parts, random)
      const cause = { operation, media: operation.body?.media[0], parts: keyed ?? parts, expect: anyOf(operation) }
      const steps = [...before, cause, ...(keyed === undefined ? [] : [cause])].map((step) => stepOf(step))
      const at = { cause: before.length, ...(keyed !== undefined && { again: before.length + 1 }) }
      return {
        steps,
        causes: caused({ pointer, steps: at, causes, after: usualSpan, settles: false, records: {} }, hazard),
      }
    }),
  )
}

/** `x-causes` beside a link: its source causes the effects, its target shows what became of them. */
function linkedEffects(context: DeriveContext, source: Operation, hazards: readonly Named[]): Case[] {
  const arrivals = context.planner.arrivals.filter((arrival) => arrival.source === source)
  return arrivals.flatMap((arrival) => {
    const { causes, row, given, known, outcomes, settles, records, after = usualSpan } = arrival.link.variation
    if (causes === undefined) return []
    const label = ['effects', arrival.link.name, row].filter((part) => part !== undefined).join('.')
    const isPaying = Object.values(causes).some((count) => count > 0)
    const fitting = hazards.filter(([, hazard]) => fits(hazard, isPaying, outcomes))
    return fitting.flatMap(([name, hazard]) =>
      newCase(context, source, 'law', `${label}/${name}`, (random) => {
        const { pointer } = arrival.link
        const { steps, at } = linkedSteps(context.planner, arrival, random)
        return {
          ...(given.length > 0 && { given }),
          ...(known !== undefined && { known }),
          steps: steps.map((step) => stepOf(step)),
          causes: caused(
            { pointer, steps: at, causes, after, settles, records, ...(outcomes && { outcomes }) },
            hazard,
          ),
        }
      }),
    )
  })
}

/** Whether a hazard can make a service take what has failed for done. */
function canMislead(hazard: Hazard | undefined): boolean {
  return hazard === undefined || ('callback' in hazard && !falseMembers.includes(hazard.callback))
}

/** Whether a hazard can come to effects that are done or fail, as far as the document says its outcome. */
function fits(hazard: Hazard | undefined, isPaying: boolean, outcomes: Outcomes | undefined): boolean {
  const callback = hazard !== undefined && 'callback' in hazard ? hazard.callback : undefined
  if (callback === 'reversed') return outcomes?.reversed !== undefined
  if (callback === 'contradictoryAmount') return !isPaying && outcomes?.contradicted !== undefined
  return isPaying ? callback !== 'contradictoryLater' : canMislead(hazard)
}

function caused(of: CausedEffects, hazard: Hazard | undefined): CausedEffects {
  return hazard === undefined ? of : { ...of, hazard }
}

function linkedSteps(
  planner: Planner,
  arrival: Arrival & { readonly target: Operation },
  random: Random,
): { readonly steps: Planned[]; readonly at: CausedEffects['steps'] } {
  const { link, target } = arrival
  const chain = planner.chainOf(arrival, random)
  const cause = chain.length - 1
  const parts = planner.following(link, chain, planner.base(target, random), random)
  const view: Planned = { operation: target, media: target.body?.media[0], parts, expect: {} }
  const before = chain.map((step, at) => (at === cause ? { ...step, expect: anyOf(step.operation) } : step))
  const again = againStep(planner, arrival, { parts, at: cause + 1 }, random)
  return {
    steps: [...before, view, ...(again === undefined ? [] : [again])],
    at: { cause, view: cause + 1, ...(again !== undefined && { again: cause + 2 }) },
  }
}

/** `x-again`, with values of the exchange that shows the outcome. */
function againStep(
  planner: Planner,
  { link }: Arrival,
  view: { readonly parts: Planned['parts']; readonly at: number },
  random: Random,
): Planned | undefined {
  const { again } = link.variation
  const operation = planner.operation(again?.operationId ?? '')
  if (again === undefined || operation === undefined) return undefined
  const base = planner.base(operation, random)
  return {
    ...{ operation, media: operation.body?.media[0], expect: anyOf(operation) },
    parts(replies) {
      const reply = replies[view.at]
      if (reply === undefined) return base
      const context = { parts: view.parts(replies), reply }
      const path = Object.fromEntries(
        Object.entries(again.parameters).map(([name, value]) => [name, resolved(value, context)]),
      )
      const body = again.body === undefined ? base.body : resolved(again.body, context)
      return { ...base, path: { ...base.path, ...path }, ...(body !== undefined && { body }) }
    },
  }
}

/** The request with an idempotency key. Undefined if the operation documents none. */
function withKey({ parameters }: Operation, parts: Planned['parts'], random: Random): Planned['parts'] | undefined {
  const key = parameters.find(({ name, in: place }) => place === 'header' && /idempotency/i.test(name))
  if (key === undefined) return undefined
  return (replies: readonly StepReply[], receiver?: string): Parts => {
    const own = parts(replies, receiver)
    return { ...own, header: { ...own.header, [key.name]: random.stamp } }
  }
}

/** Any documented status: a service may say that its provider gave no answer. */
function anyOf({ responses }: Operation): Expectation {
  return { statuses: responses.map(({ key }) => Number(key)).filter((status) => status > 0) }
}
