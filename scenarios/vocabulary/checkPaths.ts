import { nearestFirst } from '../../specs/formats/nearest.ts'
import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import dtone from '../../specs/types/dtone.generated.json' with { type: 'json' }
import gateway from '../../specs/types/gateway.generated.json' with { type: 'json' }
import type { Rows } from './cells.ts'

const documents: readonly object[] = [dtone, gateway]

/** Throws when a table names a member that no response of an operation has, by its document. A cell for nothing would always be true. */
export function checkPaths(operationId: string, rows: Rows): void {
  const document = documents.find((one) => responseSchemas(one, operationId).length > 0)
  if (document === undefined) throw new TypeError(`No document has the operation ${operationId}.`)
  const schemas = responseSchemas(document, operationId)
  for (const [path = ''] of rows) {
    const nearest = nearestPath(document, schemas, path.split('.')).join('.')
    if (nearest === path) continue
    const proposed = nearest === '' ? '' : `; the nearest is ${nearest}`
    throw new Error(`${path} is no member of what ${operationId} answers${proposed}.`)
  }
}

/** The path with the nearest names that are known in place of those that are not; it ends where nothing is known. */
function nearestPath(
  document: object,
  schemas: readonly unknown[],
  [name, ...rest]: readonly string[],
): readonly string[] {
  if (name === undefined) return []
  const parts = schemas.flatMap((schema) => partsOf(document, schema))
  if (parts.some(isOpen)) return [name, ...rest]
  if (/^\d+$/.test(name)) {
    const items = parts.flatMap((part) => ('items' in part ? [part['items']] : []))
    return items.length === 0 ? [] : [name, ...nearestPath(document, items, rest)]
  }
  const properties = parts.flatMap(({ properties }) => (isRecord(properties) ? Object.entries(properties) : []))
  const [[nearest] = []] = nearestFirst(name, properties, ([known]) => [known])
  if (nearest === undefined) return []
  const its = properties.flatMap(([known, schema]) => (known === nearest ? [schema] : []))
  return [nearest, ...nearestPath(document, its, rest)]
}

/** Whether a schema allows members that it does not name. */
function isOpen(part: Readonly<Record<string, unknown>>): boolean {
  const { additionalProperties, properties, type } = part
  if (additionalProperties === true || isRecord(additionalProperties)) return true
  return type === 'object' && properties === undefined
}

/** A schema with those that it refers to or is made of. */
function partsOf(document: object, schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(schema)) return []
  const { $ref, allOf, anyOf, oneOf } = schema
  const target = typeof $ref === 'string' ? [atPointer(document, $ref.slice(1))] : []
  const others = [...target, ...listOf(allOf), ...listOf(anyOf), ...listOf(oneOf)]
  return [schema, ...others.flatMap((other) => partsOf(document, other))]
}

function responseSchemas(document: object, operationId: string): unknown[] {
  const operations = membersOf(atPointer(document, '/paths')).flatMap(membersOf)
  const operation = operations.find((one) => atPointer(one, '/operationId') === operationId)
  return membersOf(atPointer(operation, '/responses'))
    .flatMap((response) => resolved(document, response))
    .flatMap((response) => membersOf(atPointer(response, '/content')))
    .map((media) => atPointer(media, '/schema'))
}

function resolved(document: object, part: unknown): unknown {
  const ref = atPointer(part, '/$ref')
  return typeof ref === 'string' ? atPointer(document, ref.slice(1)) : part
}

function membersOf(value: unknown): unknown[] {
  return isRecord(value) ? Object.values(value) : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
