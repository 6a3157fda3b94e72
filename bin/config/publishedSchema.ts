import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import { configSchema } from './configFile.ts'
import { controlDocument } from './levers.ts'
import type { Setting } from './setting.ts'

const components = '#/components/schemas/'

/** The schema of a configuration for editors: a JSON Schema of draft 2020-12 that stands alone. */
export function publishedSchema(settings: readonly Setting[]): Readonly<Record<string, unknown>> {
  const schema = configSchema(settings)
  const used = new Set<string>()
  follow(schema, used)
  const defs = [...used].sort().map((name) => [name, alone(controlDocument.schemas[name])])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The configuration of Railyard',
    ...Object(alone(schema)),
    $defs: Object.fromEntries(defs),
  }
}

/** Collects the schemas of the document that a schema refers to, and those that they refer to. */
function follow(value: unknown, used: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) follow(item, used)
  if (!isRecord(value)) return
  const name = nameIn(value['$ref'])
  if (name !== undefined && !used.has(name)) {
    used.add(name)
    follow(controlDocument.schemas[name], used)
  }
  for (const inner of Object.values(value)) follow(inner, used)
}

/** A copy without what only OpenAPI knows, whose references lead to `$defs`. */
function alone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(alone)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('x-') && key !== 'discriminator')
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      const name = key === '$ref' ? nameIn(inner) : undefined
      return [key, name === undefined ? alone(inner) : `#/$defs/${name}`]
    }),
  )
}

function nameIn(reference: unknown): string | undefined {
  return typeof reference === 'string' && reference.startsWith(components)
    ? reference.slice(components.length)
    : undefined
}
