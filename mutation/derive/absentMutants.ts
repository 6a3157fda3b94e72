import { flatten, isJson, type Operation } from '../../contracts/index.ts'
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
  return Object.entries(objectAt(properties)).map(([name, schema]) => {
    const flat = flatten(source, schema)
    const shown = [...media.examples.values()].filter(isRecord).flatMap((example) => example[name] ?? [])
    const values = [flat['default'], ...shown.slice(0, 2), ...usualValues(flat)].filter((value) => value !== undefined)
    const named = { kind: 'absent-reset', label: name, hint: 'law/kept/*' }
    return answering(context, operation, named, (respond) => async (request) => {
      const body = jsonOf(request)
      if (!isRecord(body) || Object.hasOwn(body, name)) return respond(request)
      // A request that would be refused is left to be refused.
      for (const value of values) {
        const reply = await respond(withJson(request, { ...body, [name]: value }))
        if (isSuccess(reply)) return reply
      }
      return respond(request)
    })
  })
}

function usualValues({ type, enum: choices }: Readonly<Record<string, unknown>>): unknown[] {
  const listed: readonly unknown[] = Array.isArray(choices) ? choices : []
  const types: readonly unknown[] = [type].flat()
  const empty: Readonly<Record<string, unknown>> = { boolean: false, integer: 1, number: 1, string: '', array: [] }
  return [...listed, ...types.map((one) => empty[String(one)]), ...(types.includes('boolean') ? [true] : [])]
}
