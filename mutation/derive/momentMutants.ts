import type { Operation } from '../../contracts/index.ts'
import { flatten } from '../../contracts/index.ts'
import type { Mutant } from '../mutant.ts'
import { answering, type DeriveContext } from './deriveContext.ts'
import { replyPlaces } from './replyPlaces.ts'
import { jsonOf, queryOf, withJson, withQuery } from './wire.ts'

const withOffset = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)[+-]\d\d:\d\d$/

/** Moments that are read without the offset with which they are written. */
export function momentMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const { source } = context.contract
  const [media] = operation.body?.media ?? []
  const hasMoment = replyPlaces(source, media?.schema).some(({ schemas }) => schemas.some(isMoment))
  const asked = operation.parameters.filter((one) => one.in === 'query' && isMoment(flatten(source, one.schema)))
  return [
    ...asked.map(({ name }) =>
      answering(
        context,
        operation,
        { kind: 'offset-ignored', label: `query.${name}`, hint: 'law/writing/*' },
        (respond) => (request) => {
          const query = queryOf(request)
          const value = query.get(name)
          if (value === null || !withOffset.test(value)) return respond(request)
          query.set(name, value.replace(withOffset, '$1Z'))
          return respond(withQuery(request, query))
        },
      ),
    ),
    ...(hasMoment
      ? [
          answering(
            context,
            operation,
            { kind: 'offset-ignored', label: 'body', hint: 'law/writing/*' },
            (respond) => (request) => {
              const body = jsonOf(request)
              if (body === undefined) return respond(request)
              const text = JSON.stringify(body, (_key, value) =>
                typeof value === 'string' ? value.replace(withOffset, '$1Z') : value,
              )
              return respond(text === JSON.stringify(body) ? request : withJson(request, JSON.parse(text)))
            },
          ),
        ]
      : []),
  ]
}

function isMoment(schema: Readonly<Record<string, unknown>>): boolean {
  return schema['format'] === 'date-time'
}
