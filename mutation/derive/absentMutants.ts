import { type Flat, flatten, isJson, type Operation } from '../../contracts/index.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { answering, type DeriveContext, objectAt } from './deriveContext.ts'
import { isSuccess, jsonOf, withJson } from './wire.ts'

/** Members that a request does not have are set to another value, although the document says that they keep theirs. */
export function absentMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const media = operation.body?.media.find(({ type }) => isJson(type))
  if (!operation.keepsAbsent || media === undefined) return []
  const { source } = context.contract
  const { properties } = flatten(source, media.schema)
  const kept = Object.entries(objectAt(properties)).filter(([name]) => !operation.changing.includes(`/${name}`))
  return kept.map(([name, schema]) => {
    const flat = flatten(source, schema)
    const shown = [...media.examples.values()].filter(isRecord).flatMap((example) => example[name] ?? [])
    const values = [...shown.flatMap((value) => othersThan(value)), ...usualValues(flat), ...shown]
    const named = { kind: 'absent-reset', label: name, hint: 'law/kept/*' }
    return answering(context, operation, named, (respond) => {
      let resets = 0
      return async (request) => {
        const body = jsonOf(request)
        if (!isRecord(body) || Object.hasOwn(body, name)) return respond(request)
        const from = resets++ % Math.max(1, values.length)
        // Each request begins with another value. One that would be refused with all of them is left to be refused.
        for (const value of [...values.slice(from), ...values.slice(0, from)]) {
          const reply = await respond(withJson(request, { ...body, [name]: value }))
          if (isSuccess(reply)) return reply
        }
        return respond(request)
      }
    })
  })
}

/** Values of the same kind that an example does not have. */
function othersThan(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value === 'string') return [/^P\w+$/.test(value) ? 'PT7S' : `${value}2`]
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    othersThan(inner).map((other) => ({ ...value, [name]: other })),
  )
}

/** Values of each type. A text may be a duration or a URL. */
const low: Readonly<Record<string, readonly unknown[]>> = {
  boolean: [true, false],
  integer: [1, 2],
  number: [1, 2],
  string: ['PT7S', 'PT8S', 'http://127.0.0.1:9/one', 'http://127.0.0.1:9/two'],
}

/** The default, each value of an enum, the last one first, and values of the type. */
function usualValues({ type, enum: choices, default: usual }: Flat): unknown[] {
  const listed: readonly unknown[] = Array.isArray(choices) ? choices.toReversed() : []
  const types: readonly unknown[] = [type].flat()
  const own = types.flatMap((one) => low[String(one)] ?? [])
  const values = [usual, ...listed, ...own].filter((value) => value !== undefined)
  return types.includes('null') ? [...values, null] : values
}
