import { dereference } from '../document/dereference.ts'
import type { ApiDocument, Schema } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'

/** Sets missing properties to their defaults, in place. */
export type FillDefaults = (value: unknown) => void

/** Compiles the defaults of a schema's properties at any depth; `undefined` if there are none. */
export function defaultsOf(document: ApiDocument, schema: unknown): FillDefaults | undefined {
  return compile(document, schema, new Set())
}

/** The default of the schema itself. */
export function defaultOf(document: ApiDocument, schema: Schema): unknown {
  if (!isRecord(schema)) return undefined
  if (schema['default'] !== undefined || schema['$ref'] === undefined) return schema['default']
  return dereference(document.source, { $ref: schema['$ref'] }, 'schema')['default']
}

/** Stops at recursive schemas. */
function compile(document: ApiDocument, schema: unknown, above: ReadonlySet<unknown>): FillDefaults | undefined {
  if (!isRecord(schema) || above.has(schema)) return undefined
  const within = new Set(above).add(schema)
  const steps: FillDefaults[] = []
  const add = (step: FillDefaults | undefined): void => {
    if (step !== undefined) steps.push(step)
  }
  if (schema['$ref'] !== undefined)
    add(compile(document, dereference(document.source, { $ref: schema['$ref'] }, 'schema'), within))
  if (Array.isArray(schema['allOf'])) for (const part of schema['allOf']) add(compile(document, part, within))
  if (isRecord(schema['properties']))
    for (const [name, property] of Object.entries(schema['properties'])) add(field(document, name, property, within))
  const item = compile(document, schema['items'], within)
  if (item !== undefined)
    add((value) => {
      if (Array.isArray(value)) for (const entry of value) item(entry)
    })
  if (steps.length === 0) return undefined
  return (value) => {
    for (const step of steps) step(value)
  }
}

function field(
  document: ApiDocument,
  name: string,
  schema: unknown,
  above: ReadonlySet<unknown>,
): FillDefaults | undefined {
  const preset = isRecord(schema) ? defaultOf(document, schema) : undefined
  const inner = compile(document, schema, above)
  if (preset === undefined && inner === undefined) return undefined
  return (value) => {
    if (!isRecord(value)) return
    if (preset !== undefined && value[name] === undefined) value[name] = structuredClone(preset)
    if (value[name] !== undefined) inner?.(value[name])
  }
}
