import { isDeepStrictEqual } from 'node:util'
import { pointerKeys } from '../../../specs/formats/pointer.ts'
import { fillingArrival } from '../../cases/fillingSteps.ts'
import type { DeriveContext } from '../../cases/newCase.ts'
import { isPlain } from '../../cases/planner.ts'
import { requestSetup } from '../../cases/requestSetup.ts'
import type { Planned } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { asParts, type Change, placedAt, valueAt } from '../../request/parts.ts'
import type { Random } from '../../values/random.ts'
import { variants } from '../../values/variants.ts'
import { differentBodies } from '../bodies/differentBodies.ts'

/** How an entry comes to another value of a member: its POST has that value, or a PATCH or PUT after it. */
interface Difference {
  readonly change?: Change
  readonly write?: { readonly operation: Operation; readonly body: unknown }
}

/** Filters of which entries with another value are added; bounds the time for large documents. */
const mostFilters = 3

/**
 * Steps that add entries with other values of the members by which a list is filtered: one for each filter, and one that differs in
 * all. With the documented request alone, all entries may be alike, and a filter that is ignored shows nothing.
 */
export function variedEntries(
  context: DeriveContext,
  operation: Operation,
  random: Random,
  filling: readonly Planned[],
): Planned[] {
  const source = fillingArrival(context.planner, operation)?.source
  // Several documented requests are varied already.
  if (source === undefined || filling.length !== 1) return []
  const members = operation.parameters.flatMap(({ filter }) => (filter?.member === undefined ? [] : [filter.member]))
  const found = [...new Set(members)].flatMap((member) => differenceIn(context, source, member) ?? [])
  const differences = found.slice(0, mostFilters)
  const entries =
    differences.length > 1 ? [...differences.map((one) => [one]), differences] : differences.map((one) => [one])
  const steps: Planned[] = [...filling]
  for (const [at, entry] of entries.entries())
    steps.push(...added(context, source, entry, steps, context.planner.randomFor(`${random.stamp}/entry/${at}`)))
  return steps.slice(filling.length)
}

function differenceIn(context: DeriveContext, source: Operation, member: string): Difference | undefined {
  if (member.includes('*')) return undefined
  const keys = pointerKeys(member)
  const other = differentBodies(context, source).find(({ label }) => label === ['body', ...keys].join('.'))
  if (other !== undefined) return { change: other.change }
  const [key, ...deeper] = keys
  if (key === undefined || deeper.length > 0) return undefined
  for (const target of writersAfter(context, source)) {
    const setup = requestSetup(context, target, target.body?.media[0])
    const location = setup.locations.find(({ path }) => isDeepStrictEqual(path, ['body', key]))
    const [base] = setup.bases
    if (location === undefined || base === undefined) continue
    const bodies = variants(location, setup.sample).map(({ value }) => placedAt(base.parts.body, [key], value))
    const body = bodies.filter((one) => setup.isValid({ ...base.parts, body: one })).at(-1)
    if (body !== undefined && valueAt(body, [key]) !== null) return { write: { operation: target, body } }
  }
  return undefined
}

/** Each PATCH or PUT to which the POST links without conditions. */
function writersAfter({ planner }: DeriveContext, source: Operation): Operation[] {
  return planner.arrivals
    .filter(({ source: from, target, link }) => from === source && /^(PATCH|PUT)$/.test(target.method) && isPlain(link))
    .map(({ target }) => target)
}

function added(
  { planner }: DeriveContext,
  source: Operation,
  differences: readonly Difference[],
  before: readonly Planned[],
  random: Random,
): Planned[] {
  const base = planner.base(source, random)
  const parts = differences.reduce((found, { change = (same) => same }) => asParts(change(found)), base)
  const made: Planned = { operation: source, media: source.body?.media[0], parts: () => parts, expect: {} }
  const writes = differences.flatMap(({ write }) => write ?? [])
  const chain = [...before, made]
  const changes = writes.flatMap(({ operation, body }): Planned[] => {
    const arrival = planner.arrivals.find(
      ({ source: from, target, link }) => from === source && target === operation && isPlain(link),
    )
    if (arrival === undefined) return []
    const following = planner.following(arrival.link, chain, { ...planner.base(operation, random), body }, random)
    return [{ operation, media: operation.body?.media[0], parts: following, expect: {} }]
  })
  return [made, ...changes]
}
