import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'

/** Rewrites OpenAPI 3.0 schemas for 3.1: `nullable` and boolean exclusive bounds. A 3.1 document is returned as it is. */
export function upgrade(document: JsonObject): JsonObject {
  if (String(document['openapi']).startsWith('3.1')) return document
  const upgraded = upgradeValue(document)
  return isRecord(upgraded) ? upgraded : document
}

function upgradeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(upgradeValue)
  if (!isRecord(value)) return value
  const { nullable, ...rest } = value
  const upgraded: Record<string, unknown> = Object.fromEntries(
    Object.entries(typeof nullable === 'boolean' ? rest : value).map(([key, part]) => [key, upgradeValue(part)]),
  )
  if (nullable === true && typeof rest['type'] === 'string') upgraded['type'] = [rest['type'], 'null']
  if (nullable === true && Array.isArray(rest['enum']) && !rest['enum'].includes(null))
    upgraded['enum'] = [...rest['enum'], null]
  exclusive(upgraded, 'exclusiveMinimum', 'minimum')
  exclusive(upgraded, 'exclusiveMaximum', 'maximum')
  return upgraded
}

function exclusive(schema: Record<string, unknown>, flag: string, bound: string): void {
  if (typeof schema[flag] !== 'boolean') return
  const isExclusive = schema[flag]
  delete schema[flag]
  if (!isExclusive || typeof schema[bound] !== 'number') return
  schema[flag] = schema[bound]
  delete schema[bound]
}
