import { dereference } from './dereference.ts'
import type { ApiDocument, Schema } from './document.ts'
import { isRecord } from './isRecord.ts'

/** The keywords of a schema that are needed to decode text. */
export interface SchemaTypes {
  /** JSON types. Empty when the schema has no `type`. */
  readonly types: ReadonlySet<string>
  /** Schema of array items. */
  readonly items: Schema | undefined
  readonly patterns: readonly string[]
  readonly formats: ReadonlySet<string>
  /** The outermost schema of each property, by name. */
  readonly properties: ReadonlyMap<string, unknown>
  readonly required: ReadonlySet<string>
}

/** Collects types, items, patterns, formats and members of a schema through references, `allOf`, `anyOf`, `oneOf`, `then` and `else`. */
export function schemaTypes(document: ApiDocument, schema: Schema | undefined): SchemaTypes {
  const types = new Set<string>()
  const patterns: string[] = []
  const formats = new Set<string>()
  const properties = new Map<string, unknown>()
  const required = new Set<string>()
  const seen = new Set<unknown>()
  let items: Schema | undefined
  const collect = (part: unknown): void => {
    if (!isRecord(part) || seen.has(part)) return
    seen.add(part)
    for (const [name, property] of Object.entries(isRecord(part['properties']) ? part['properties'] : {}))
      if (!properties.has(name)) properties.set(name, property)
    if (part['$ref'] !== undefined) collect(dereference(document.source, { $ref: part['$ref'] }, 'schema'))
    const { type, pattern, format } = part
    for (const name of Array.isArray(type) ? type : [type]) if (typeof name === 'string') types.add(name)
    if (typeof pattern === 'string') patterns.push(pattern)
    if (typeof format === 'string') formats.add(format)
    if (isRecord(part['items'])) items ??= part['items']
    for (const name of Array.isArray(part['required']) ? part['required'] : []) required.add(String(name))
    for (const keyword of ['allOf', 'anyOf', 'oneOf', 'then', 'else']) {
      for (const branch of [part[keyword]].flat()) collect(branch)
    }
  }
  collect(schema)
  return { types, items, patterns, formats, properties, required }
}
