import { pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Media } from '../document/contract.ts'
import type { Random } from '../values/random.ts'
import { sampleValue } from '../values/sampleValue.ts'

/** Every member of a body, by JSON pointer, as generated from its schema. For requests of which the document shows no example. */
export function fullMembers(root: JsonObject, { schema }: Media, random: Random): JsonObject {
  const value = sampleValue(schema, { root, random, size: 'maximal' })
  const members = isRecord(value) ? Object.entries(value) : []
  return Object.fromEntries(members.map(([name, member]) => [`/${pointerPart(name)}`, member]))
}
