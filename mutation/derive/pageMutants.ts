import type { Operation } from '../../contracts/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import type { Respond, WireReply } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { type DeriveContext, newMutant, onReplies } from './deriveContext.ts'

/** Lists that are off by one: the next page, one item more, one item less, and headers that count wrongly. */
export function pageMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const query = operation.parameters.filter((parameter) => parameter.in === 'query')
  const page = query.find(({ name }) => name === 'page')
  if (operation.method !== 'GET' || page === undefined) return []
  const perPage = query.find(({ name }) => /per_?page/i.test(name))
  const success = operation.responses.find(({ key }) => key === '200')
  const counts = (success?.headers ?? []).filter((name) => /page|total/i.test(name))
  return [
    served(context, operation, page.name, 1),
    ...(perPage === undefined ? [] : [served(context, operation, perPage.name, 1)]),
    newMutant(
      context,
      operation,
      'page-off-by-one',
      'last-item',
      onReplies(context, operation, 200, withoutLastItem),
      '/list/',
    ),
    ...counts.map((name) =>
      newMutant(
        context,
        operation,
        'page-off-by-one',
        name.toLowerCase(),
        onReplies(context, operation, 200, (reply) => withCount(reply, name)),
        '/list/',
      ),
    ),
  ]
}

/** Serves another page or page size under the headers of the requested one. */
function served(context: DeriveContext, operation: Operation, name: string, more: number): Mutant {
  const wrap =
    (respond: Respond): Respond =>
    async (request) => {
      const reply = await respond(request)
      const [path, query] = request.target.split('?')
      const asked = new URLSearchParams(query)
      const number = Number(asked.get(name))
      if (context.operationOf(request) !== operation.id || reply.status !== 200 || !(number > 0)) return reply
      asked.set(name, String(number + more))
      const other = await respond({ ...request, target: `${path}?${asked}` })
      return other.status === 200 ? { ...reply, body: other.body } : reply
    }
  return newMutant(context, operation, 'page-off-by-one', name, { at: 'exchange', wrap }, '/list/')
}

function withoutLastItem(reply: WireReply): WireReply | undefined {
  const items = parsedJson(reply.body)
  return Array.isArray(items) && items.length > 0 ? { ...reply, body: JSON.stringify(items.slice(0, -1)) } : undefined
}

function withCount(reply: WireReply, name: string): WireReply | undefined {
  const key = Object.keys(reply.headers).find((one) => one.toLowerCase() === name.toLowerCase())
  const value = key === undefined ? Number.NaN : Number(reply.headers[key])
  if (key === undefined || Number.isNaN(value)) return undefined
  return { ...reply, headers: { ...reply.headers, [key]: String(value + 1) } }
}
