import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Relation } from './relation.ts'

/** Whether a schema, or one that it contains or refers to, has a relation. */
export function carriesRelation(
  source: JsonObject,
  relations: ReadonlyMap<unknown, readonly Relation[]>,
  schema: unknown,
  seen: Set<unknown> = new Set(),
): boolean {
  if (relations.size === 0 || typeof schema !== 'object' || schema === null || seen.has(schema)) return false
  seen.add(schema)
  if (relations.has(schema)) return true
  const { $ref } = isRecord(schema) ? schema : {}
  const parts: unknown[] = Object.values(schema)
  if (typeof $ref === 'string') parts.push(atPointer(source, $ref))
  return parts.some((part) => carriesRelation(source, relations, part, seen))
}
