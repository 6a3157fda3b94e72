import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Media, Operation, Parameter } from '../document/contract.ts'
import type { Parts } from '../request/parts.ts'
import { placedAt } from '../request/parts.ts'
import { flatten } from '../schema/flatten.ts'
import { typesOf } from '../schema/typesOf.ts'
import type { Random } from '../values/random.ts'
import { sampleValue } from '../values/sampleValue.ts'

export interface BaseOptions {
  /** Name of a body example. @default the first example */
  readonly example?: string | undefined
  readonly media?: Media | undefined
  /** Include optional parameters. @default false */
  readonly all?: boolean
  /** Members of the body to replace, by JSON pointers; null removes one. */
  readonly members?: JsonObject
  /** Name of a link along which the request is made, with what the link takes from the reply before it. @default none */
  readonly via?: string | undefined
}

/** A valid request from documented examples, with generated values where there are none. */
export function baseParts(
  root: JsonObject,
  operation: Operation,
  random: Random,
  { example, media = operation.body?.media[0], all = false, members = {} }: BaseOptions = {},
): Parts {
  const parts: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {}, cookie: {} }
  for (const parameter of operation.parameters) {
    if (!parameter.required && !all) continue
    const [shown] = parameter.examples
    const isKey = /idempotency/i.test(parameter.name)
    const values = parts[parameter.in]
    if (values === undefined) continue
    values[parameter.name] = isKey ? random.stamp : (shown ?? drawn(root, parameter, random))
  }
  const { path = {}, query = {}, header = {}, cookie = {} } = parts
  const [first] = media?.examples.values() ?? []
  const shown = example === undefined ? first : media?.examples.get(example)
  const isSent = media !== undefined && (shown !== undefined || all || operation.body?.required === true)
  const whole = isSent ? (shown ?? sampleValue(media.schema, { root, random, size: 'minimal' })) : undefined
  const body = withMembers(whole, members)
  return { path, query, header, cookie, ...(body !== undefined && { body }) }
}

/** A body with other members, by JSON pointers; null removes one. */
export function withMembers(body: unknown, members: JsonObject): unknown {
  return Object.entries(members).reduce<unknown>(
    (one, [place, value]) => placedAt(one, pointerKeys(place), value ?? undefined),
    body,
  )
}

function drawn(root: JsonObject, { schema, name, in: place }: Parameter, random: Random): unknown {
  const flat = flatten(root, schema)
  const isFree =
    typesOf(flat).includes('string') &&
    ['enum', 'const', 'pattern', 'format', 'example', 'examples', 'default'].every((word) => flat[word] === undefined)
  if (place === 'path' && isFree) return `case-${random.stamp}`.slice(0, Number(flat['maxLength'] ?? 64))
  // An empty list in a query looks like one that is not sent.
  const sent = typesOf(flat).includes('array')
    ? { ...flat, minItems: Math.max(1, Number(flat['minItems'] ?? 0)) }
    : schema
  return sampleValue(sent, { root, random, size: 'minimal' }, name)
}
