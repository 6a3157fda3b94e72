import { type CaseBody, type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { isPlain } from '../../cases/planner.ts'
import { requestSetup } from '../../cases/requestSetup.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import type { Case, LawFinding, StepReply } from '../../model/case.ts'
import { momentOf } from '../../relations/momentOf.ts'
import { asParts, type Parts, placedAt, valueAt } from '../../request/parts.ts'
import type { Location } from '../../values/locations.ts'
import type { Random } from '../../values/random.ts'
import { bodyOf, sameReply } from '../replies/replyDifference.ts'
import { momentsIn, momentText } from './moments.ts'

/** Offsets in minutes in which the same moment is written. */
const offsets = [0, 120, -210] as const
const hour = 3_600_000

/** What a case varies: a date and time in a query or body. */
interface Varied {
  readonly context: DeriveContext
  readonly operation: Operation
  readonly location: Location
  readonly moment: number
}

/** The same moment with `Z` and with other offsets gets the same answer. */
export function momentWritings(context: DeriveContext, operation: Operation): Case[] {
  const setup = requestSetup(context, operation, operation.body?.media[0])
  const [base] = setup.bases
  if (base === undefined) return []
  return setup.locations.flatMap((location) => {
    const { path, label, schema } = location
    const [part] = path
    if (schema['format'] !== 'date-time' || (part !== 'query' && part !== 'body')) return []
    const shown = valueAt(location.prepare(base.parts), path)
    const moment = typeof shown === 'string' ? momentOf(shown.replace(/\.\d+/, '')) : undefined
    if (moment === undefined) return []
    const varied: Varied = { context, operation, location, moment }
    if (!offsets.every((offset) => setup.isValid(withMoment(varied, base.parts, moment, offset)))) return []
    const build = part === 'query' && operation.method === 'GET' ? reads : writes
    return newCase(context, operation, 'law', `writing/${label}/offset`, (random) => build(varied, random))
  })
}

function withMoment({ location }: Varied, parts: Parts, moment: number, offset: number): Parts {
  return asParts(placedAt(location.prepare(parts), location.path, momentText(moment, offset)))
}

/** A search is made an hour before something was created, so that an offset which is ignored changes what is found. */
function reads(varied: Varied, random: Random): CaseBody {
  const { context, operation } = varied
  const { before, parts } = filled(context, operation, random)
  const at = before.length
  const momentFor = (replies: readonly StepReply[]): number => {
    const [created] = at === 0 ? [] : momentsIn(bodyOf(replies[at - 1] ?? { status: 0, headers: {}, body: '' }))
    return created === undefined ? varied.moment : created.moment - hour
  }
  const asked = offsets.map(
    (offset): Planned => ({
      ...{ operation, media: undefined, expect: {} },
      parts: (replies) => withMoment(varied, parts(replies), momentFor(replies), offset),
    }),
  )
  const check = (replies: readonly StepReply[]): LawFinding[] =>
    [1, 2].flatMap((other) =>
      sameReply(replies[at], replies[at + other], 'the same moment with another offset', {
        step: at + other,
        // The body of a refusal may contain a request id.
        changing: (replies[at]?.status ?? 0) >= 400 ? [''] : [],
      }),
    )
  return { steps: [...before, ...asked].map((step) => stepOf(step)), law: { pointer: operation.pointer, check } }
}

/** The steps that fill a list, if the document links a POST to it, else those that create what its path names. */
function filled(
  context: DeriveContext,
  operation: Operation,
  random: Random,
): { readonly before: readonly Planned[]; readonly parts: Planned['parts'] } {
  const { planner } = context
  const arrival = planner.arrivals.find(
    ({ source, target, link }) => target === operation && source.method === 'POST' && isPlain(link),
  )
  if (arrival === undefined) {
    const { before, last } = planned(context, operation, random, {})
    return { before, parts: last.parts }
  }
  const before = planner.chainOf(arrival, random)
  const base = planner.base(operation, random)
  const linked = planner.following(arrival.link, before, base, random)
  return { before, parts: (replies) => ({ ...base, path: linked(replies).path }) }
}

/** The same request in each writing: what the first reply repeats of the moment, the others repeat too. */
function writes(varied: Varied, random: Random): CaseBody {
  const { context, operation, moment } = varied
  const { before } = planned(context, operation, random, {})
  const at = before.length
  const sent = offsets.map((offset) => {
    const own = offset === 0 ? random : context.planner.randomFor(`${random.stamp}/${offset}`)
    const { last } = planned(context, operation, own, {})
    return stepOf(last, { change: (parts) => withMoment(varied, parts, moment, offset) })
  })
  const check = (replies: readonly StepReply[]): LawFinding[] =>
    [1, 2].flatMap((other) => echoed(replies[at], replies[at + other], moment, at + other))
  return { steps: [...before.map((step) => stepOf(step)), ...sent], law: { pointer: operation.pointer, check } }
}

function echoed(
  first: StepReply | undefined,
  other: StepReply | undefined,
  moment: number,
  step: number,
): LawFinding[] {
  if (first === undefined || other === undefined) return []
  const why = 'the same moment with another offset'
  if (first.status < 300 !== other.status < 300)
    return [{ step, path: [], message: `${why}: answered with ${other.status}, not with ${first.status}` }]
  const repeated = momentsIn(bodyOf(first)).filter((found) => found.moment === moment)
  const lost = repeated.find(({ path }) => momentOf(String(valueAt(bodyOf(other), path))) !== moment)
  if (lost === undefined) return []
  const found = JSON.stringify(valueAt(bodyOf(other), lost.path))
  return [{ step, path: ['body', ...lost.path], message: `${why}: is ${found}, not ${momentText(moment, 0)}` }]
}
