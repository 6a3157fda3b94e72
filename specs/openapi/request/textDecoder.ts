import type { ApiDocument, Schema } from '../document/document.ts'
import { schemaTypes } from '../document/schemaTypes.ts'

/** Decodes the texts that were sent under one name. There is at least one. */
export type DecodeTexts = (texts: readonly string[]) => unknown

const integer = /^-?(?:0|[1-9]\d*)$/
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/**
 * Compiles the decoder of texts for a schema. Texts that look like numbers or booleans are converted; validation reports any
 * other text. If the schema accepts arrays, repeated texts become an array. A single text becomes an array if the schema
 * accepts nothing else. `separator` splits each text first.
 */
export function textDecoder(document: ApiDocument, schema: Schema, separator?: string): DecodeTexts {
  const { types, items } = schemaTypes(document, schema)
  const one = scalarDecoder(document, schema)
  if (!types.has('array')) return (texts) => (texts.length === 1 ? one(texts[0] ?? '') : texts.map(one))
  const item = scalarDecoder(document, items ?? true)
  if (separator !== undefined) return (texts) => texts.flatMap((text) => text.split(separator)).map(item)
  const takesScalar = [...types].some((type) => type !== 'array' && type !== 'null')
  return (texts) => (takesScalar && texts.length === 1 ? one(texts[0] ?? '') : texts.map(item))
}

function scalarDecoder(document: ApiDocument, schema: Schema): (text: string) => unknown {
  const { types } = schemaTypes(document, schema)
  if (types.has('string') || types.size === 0) return (text) => text
  const number = types.has('number') ? decimal : types.has('integer') ? integer : undefined
  const boolean = types.has('boolean')
  return (text) => {
    if (number?.test(text)) return exact(text)
    if (boolean && text === 'true') return true
    if (boolean && text === 'false') return false
    return text
  }
}

/** Keeps unsafe integers as text. */
function exact(text: string): number | string {
  const value = Number(text)
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value
}
