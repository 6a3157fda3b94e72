import { isDeepStrictEqual } from 'node:util'
import { listReply, type Operation, type Parameter, placedAt, type Slicing, slicingOf } from '../../contracts/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { answering, type DeriveContext, objectAt } from './deriveContext.ts'
import { instead, isSuccess, memberAt, queryOf, withQuery } from './wire.ts'

/** Lists in the wrong order from the second page on, or where entries are equal, and lists whose filters work alone only. */
export function listMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const slicing = slicingOf(operation, context.contract.source)
  const others = operation.parameters.filter(
    (one) => one.in === 'query' && !one.required && one !== slicing?.at && one !== slicing?.size,
  )
  const isFiltered = others.some(({ filter }) => filter !== undefined)
  if (operation.method !== 'GET' || (slicing === undefined && !operation.list.isDeclared && !isFiltered)) return []
  return [
    ...(slicing === undefined ? [] : [laterPagesReversed(context, operation, slicing)]),
    ...(operation.list.sort.length < 2 ? [] : [equalsReversed(context, operation)]),
    ...(others.length === 0 ? [] : inCompany(context, operation, slicing, others)),
    ...others.filter(isFoldable).map((one) => caseFolded(context, operation, one)),
  ]
}

/** The second and each later page is sorted the other way round. */
function laterPagesReversed(context: DeriveContext, operation: Operation, slicing: Slicing): Mutant {
  const named = { kind: 'order-changed', label: 'later-pages', hint: 'law/list/all' }
  return answering(context, operation, named, (respond) => async (request) => {
    const reply = await respond(request)
    return isLater(request, slicing) ? withEntries(operation, reply, (entries) => entries.toReversed()) : reply
  })
}

function isLater(request: WireRequest, { at, by, first }: Slicing): boolean {
  const asked = queryOf(request).get(at.name)
  if (asked === null) return false
  return by === 'page' || by === 'offset' ? Number(asked) > first : true
}

/** Entries that are equal by the first key of the order come the other way round. */
function equalsReversed(context: DeriveContext, operation: Operation): Mutant {
  const by = operation.list.sort[0]?.by[0] ?? ''
  const keyOf = (entry: unknown): unknown => memberAt(entry, pointerKeys(by))
  const named = { kind: 'order-changed', label: 'equals', hint: 'law/list/all' }
  return answering(
    context,
    operation,
    named,
    (respond) => async (request) =>
      withEntries(operation, await respond(request), (entries) =>
        entries.flatMap((entry, at) => {
          const isFirst = at === 0 || !isDeepStrictEqual(keyOf(entries[at - 1]), keyOf(entry))
          const others = entries.slice(at).findIndex((one) => !isDeepStrictEqual(keyOf(one), keyOf(entry)))
          return isFirst ? entries.slice(at, others === -1 ? undefined : at + others).toReversed() : []
        }),
      ),
  )
}

function withEntries(
  operation: Operation,
  reply: WireReply,
  change: (entries: readonly unknown[]) => readonly unknown[],
): WireReply {
  if (!isSuccess(reply)) return reply
  const list = listReply({ status: reply.status, headers: {}, body: reply.body }, operation.list)
  if (list === undefined) return reply
  return { ...reply, body: JSON.stringify(placedAt(parsedJson(reply.body), list.path, change(list.items))) }
}

/** What goes wrong only when a filter is sent, or a second one. */
function inCompany(
  context: DeriveContext,
  operation: Operation,
  slicing: Slicing | undefined,
  others: readonly Parameter[],
): Mutant[] {
  const filters = others.filter(({ filter }) => filter !== undefined)
  const sent = ({ name }: Parameter, query: URLSearchParams): boolean => query.has(name)
  const { limit, size } = slicing ?? {}
  return [
    ...(others.length < 2 ? [] : filters.map((one) => ignoredBeside(context, operation, one, others))),
    ...(limit === undefined || size === undefined
      ? []
      : [
          answering(
            context,
            operation,
            { kind: 'limit-ignored', label: 'with-filter', hint: `law/list/${others[0]?.name}` },
            (respond) => async (request) => {
              const reply = await respond(request)
              const query = queryOf(request)
              if (reply.status < 400 || !others.some((one) => sent(one, query))) return reply
              if (!(Number(query.get(size.name)) > limit)) return reply
              query.set(size.name, String(limit))
              return respond(withQuery(request, query))
            },
          ),
        ]),
    totalOfAll(context, operation, others),
  ]
}

/** A filter that does nothing when another one is sent too. */
function ignoredBeside(
  context: DeriveContext,
  operation: Operation,
  filter: Parameter,
  others: readonly Parameter[],
): Mutant {
  const needing = others.filter((one) => one.filter?.needs.includes(filter.name) === true)
  const dropped = [filter, ...needing].map(({ name }) => name)
  const needed = filter.filter?.needs ?? []
  const company = others.map(({ name }) => name).filter((name) => !dropped.includes(name) && !needed.includes(name))
  const named = { kind: 'filter-ignored-beside', label: filter.name, hint: caseWith(filter, others, company) }
  return answering(context, operation, named, (respond) => async (request) => {
    const query = queryOf(request)
    const reply = await respond(request)
    if (!isSuccess(reply) || !query.has(filter.name) || !company.some((name) => query.has(name))) return reply
    for (const name of dropped) query.delete(name)
    const other = await respond(withQuery(request, query))
    return isSuccess(other) ? instead(reply, other) : reply
  })
}

/** The case that sends a filter and others: all that one entry fits, else the first pair. */
function caseWith(filter: Parameter, others: readonly Parameter[], company: readonly string[]): string {
  if (filter.filter?.member !== undefined) return 'law/list/allFilters'
  const names = others.map(({ name }) => name).filter((name) => name === filter.name || name === company[0])
  return `law/list/${names.join('+')}`
}

const totalName = /^(x-)?total([_-]?(count|items|pages))?$/i

/** The headers count the whole list, although a filter was sent. */
function totalOfAll(context: DeriveContext, operation: Operation, others: readonly Parameter[]): Mutant {
  const named = { kind: 'total-of-all', hint: `law/list/${others[0]?.name}` }
  return answering(context, operation, named, (respond) => async (request) => {
    const query = queryOf(request)
    const reply = await respond(request)
    if (!isSuccess(reply) || !others.some(({ name }) => query.has(name))) return reply
    for (const { name } of others) query.delete(name)
    const whole = await respond(withQuery(request, query))
    const counts = Object.entries(whole.headers).filter(([name]) => totalName.test(name))
    return { ...reply, headers: { ...reply.headers, ...Object.fromEntries(counts) } }
  })
}

/** Whether a filter is compared with a text of the entries. */
function isFoldable({ filter, schema }: Parameter): boolean {
  const { type, enum: choices, format } = objectAt(schema)
  const isCompared = filter?.member !== undefined && (filter.compare === 'equal' || filter.compare === 'begins')
  return isCompared && type === 'string' && choices === undefined && format === undefined
}

/** A filter whose value is lowered before it is compared. */
function caseFolded(context: DeriveContext, operation: Operation, { name }: Parameter): Mutant {
  const named = { kind: 'filter-case-folded', label: name, hint: `law/list/${name}` }
  return answering(context, operation, named, (respond) => async (request) => {
    const query = queryOf(request)
    const reply = await respond(request)
    const asked = query.get(name)
    if (!isSuccess(reply) || asked === null || asked === asked.toLowerCase()) return reply
    query.set(name, asked.toLowerCase())
    return instead(reply, await respond(withQuery(request, query)))
  })
}
