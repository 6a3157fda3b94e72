import type { Operation } from '../document/contract.ts'
import { pageHeaders, pagingOf } from '../document/paging.ts'
import type { Case, StepReply } from '../model/case.ts'
import type { Parts } from '../request/parts.ts'
import { type Flat, flatten } from '../schema/flatten.ts'
import { numberBounds } from '../values/sampleValue.ts'
import { fillingSteps } from './fillingSteps.ts'
import { type DeriveContext, newCase } from './newCase.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** The pages to request, given the number of all entries and the largest page size. */
type Walk = (total: number, high: number) => readonly Page[]
/** A page size that every service gives. */
const leastUsual = 10

type Page = readonly [number: number, size: number]

const walks: Readonly<Record<string, Walk>> = {
  'first-last-beyond': (total, high) => [
    [Math.max(1, total), 1],
    [total + 1, 1],
    [Math.max(1, Math.ceil(total / high)), high],
    [1_000_000, high],
  ],
  'all-pages': (total, high) => {
    const size = Math.min(high, Math.max(1, Math.ceil(total / 3)))
    return [1, 2, 3, 4].map((number): Page => [number, size])
  },
}

/** Pages of a list: the first, the last, one beyond, and all together, which must match the headers. */
export function listCases(context: DeriveContext, operation: Operation): Case[] {
  const { planner } = context
  const paging = pagingOf(operation, planner.contract.source)
  if (paging === undefined) return []
  const high = largestSize(flatten(planner.contract.source, paging.perPage.schema))
  const pages = { page: paging.page.name, perPage: paging.perPage.name }
  return Object.entries(walks).flatMap(([label, walk]) =>
    newCase(context, operation, 'list', label, (random) => {
      const before = fillingSteps(planner, operation, random)
      const base = planner.base(operation, random)
      const asking = pageSteps(operation, base, pages, (replies) => walk(totalOf(replies[before.length]), high))
      return { pages, steps: [...before, ...asking].map((step) => stepOf(step)) }
    }),
  )
}

/** The size that the document says a page can have: a larger one may be reduced without a word. */
function largestSize(schema: Flat): number {
  const usual = schema['default']
  return numberBounds(schema, true).high ?? (typeof usual === 'number' ? usual : leastUsual)
}

/** A first page of one entry, whose headers state the total, then four pages. */
function pageSteps(
  operation: Operation,
  base: Parts,
  { page, perPage }: NonNullable<Case['pages']>,
  walk: (replies: readonly StepReply[]) => readonly Page[],
): Planned[] {
  const step = (query: (replies: readonly StepReply[]) => Page): Planned => ({
    operation,
    media: undefined,
    parts: (replies): Parts => {
      const [number, size] = query(replies)
      return { ...base, query: { ...base.query, [page]: number, [perPage]: size } }
    },
    expect: {},
  })
  return [step(() => [1, 1]), ...[0, 1, 2, 3].map((at) => step((replies) => walk(replies)[at] ?? [1, 1]))]
}

function totalOf(reply: StepReply | undefined): number {
  return pageHeaders(reply?.headers ?? {}).total || 0
}
