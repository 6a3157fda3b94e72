import type { Schema } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'

/**
 * Copies a schema for the validator. Local references point to the schema registered under `base`. Binary strings become files.
 * A `oneOf` with a discriminator becomes an `if`/`then` for each branch, so that only the selected branch reports errors.
 */
export function rebase(schema: Schema, base: string): Schema {
  const copy = rebaseAny(schema, base)
  return typeof copy === 'boolean' || isRecord(copy) ? copy : true
}

function rebaseAny(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => rebaseAny(entry, base))
  if (!isRecord(value)) return value
  if (value['type'] === 'string' && value['format'] === 'binary') return { isFile: true }
  const branched = branches(value)
  const { oneOf, discriminator, example, examples, ...rest } = value
  const kept =
    branched === undefined ? { ...rest, ...(oneOf === undefined ? {} : { oneOf }) } : { ...rest, ...branched }
  return Object.fromEntries(
    Object.entries(kept).map(([keyword, inner]) => [
      keyword,
      keyword === '$ref' && typeof inner === 'string' && inner.startsWith('#')
        ? base + inner
        : keyword === 'properties' && isRecord(inner)
          ? rebaseProperties(inner, base)
          : keyword === 'const' || keyword === 'enum' || keyword === 'default'
            ? inner
            : rebaseAny(inner, base),
    ]),
  )
}

/** Property names are not keywords, so they are copied as they are. */
function rebaseProperties(properties: Record<string, unknown>, base: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, rebaseAny(schema, base)]))
}

/** The `if`/`then` conditions that replace a `oneOf` with a discriminator and a mapping. */
function branches({ oneOf, discriminator, allOf }: Record<string, unknown>): Record<string, unknown> | undefined {
  if (!Array.isArray(oneOf) || !isRecord(discriminator)) return undefined
  const { propertyName, mapping } = discriminator
  if (typeof propertyName !== 'string' || !isRecord(mapping)) return undefined
  const conditions = Object.entries(mapping).map(([tag, reference]) => ({
    if: { required: [propertyName], properties: { [propertyName]: { const: tag } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: typeof reference === 'string' && !reference.startsWith('#') ? schemaNamed(reference) : reference },
  }))
  return {
    type: 'object',
    required: [propertyName],
    properties: { [propertyName]: { enum: Object.keys(mapping) } },
    allOf: [...(Array.isArray(allOf) ? allOf : []), ...conditions],
  }
}

function schemaNamed(name: string): string {
  return `#/components/schemas/${name}`
}
