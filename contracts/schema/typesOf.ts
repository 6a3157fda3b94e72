import type { Flat } from './flatten.ts'

const keywords: readonly (readonly [type: string, names: readonly string[]])[] = [
  ['object', ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties', 'patternProperties']],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems']],
  ['string', ['pattern', 'minLength', 'maxLength', 'format', 'contentMediaType']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
]

/** The JSON types that a schema names or that its keywords imply. Empty if any value is allowed. */
export function typesOf(flat: Flat): readonly string[] {
  const { type } = flat
  if (type !== undefined) return [type].flat().map(String)
  const values = 'const' in flat ? [flat['const']] : Array.isArray(flat['enum']) ? flat['enum'] : []
  if (values.length > 0) return [...new Set(values.map(jsonType))]
  const told = keywords.find(([, names]) => names.some((name) => name in flat))
  return told === undefined ? [] : [told[0]]
}

export function jsonType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}
