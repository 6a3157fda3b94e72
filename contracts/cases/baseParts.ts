import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Media, Operation, Parameter } from '../document/contract.ts'
import type { Parts } from '../request/parts.ts'
import { placedAt } from '../request/parts.ts'
import { flatten } from '../schema/flatten.ts'
import { typesOf } from '../schema/typesOf.ts'
import type { Dice } from '../values/dice.ts'
import { sampleValue } from '../values/sampleValue.ts'

export interface BaseOptions {
  /** A named example of the body; the first when absent. */
  readonly example?: string | undefined
  readonly media?: Media | undefined
  /** Every parameter, instead of the required ones. */
  readonly all?: boolean
  /** Members of the body that are otherwise, by JSON pointers; null takes one away. */
  readonly members?: JsonObject
}

/** A good request: documented examples where there are any, drawn values elsewhere. */
export function baseParts(
  root: JsonObject,
  operation: Operation,
  dice: Dice,
  { example, media = operation.body?.media[0], all = false, members = {} }: BaseOptions = {},
): Parts {
  const parts: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {}, cookie: {} }
  for (const parameter of operation.parameters) {
    if (!parameter.required && !all) continue
    const [shown] = parameter.examples
    const isKey = /idempotency/i.test(parameter.name)
    const values = parts[parameter.in]
    if (values === undefined) continue
    values[parameter.name] = isKey ? dice.stamp : (shown ?? drawn(root, parameter, dice))
  }
  const { path = {}, query = {}, header = {}, cookie = {} } = parts
  const [first] = media?.examples.values() ?? []
  const shown = example === undefined ? first : media?.examples.get(example)
  const isSent = media !== undefined && (shown !== undefined || all || operation.body?.required === true)
  const whole = isSent ? (shown ?? sampleValue(media.schema, { root, dice, size: 'minimal' })) : undefined
  const body = Object.entries(members).reduce<unknown>(
    (one, [place, value]) => placedAt(one, pointerKeys(place), value ?? undefined),
    whole,
  )
  return { path, query, header, cookie, ...(body !== undefined && { body }) }
}

function drawn(root: JsonObject, { schema, name, in: place }: Parameter, dice: Dice): unknown {
  const flat = flatten(root, schema)
  const isFree =
    typesOf(flat).includes('string') &&
    ['enum', 'const', 'pattern', 'format', 'example', 'examples', 'default'].every((word) => flat[word] === undefined)
  if (place === 'path' && isFree) return `case-${dice.stamp}`.slice(0, Number(flat['maxLength'] ?? 64))
  // A list without items can't be told from one that is not sent.
  const sent = typesOf(flat).includes('array')
    ? { ...flat, minItems: Math.max(1, Number(flat['minItems'] ?? 0)) }
    : schema
  return sampleValue(sent, { root, dice, size: 'minimal' }, name)
}
