import type { ApiDocument, ApiMediaType, Schema } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import { schemaTypes } from '../document/schemaTypes.ts'
import { absence } from './absence.ts'
import { fieldDecoder, withoutMembers } from './formField.ts'
import { parsePairs } from './parsePairs.ts'
import type { MultipartForm } from './readMultipart.ts'
import type { DecodeTexts } from './textDecoder.ts'

export interface FormDecoder {
  /** Whether a field of the schema is a file. */
  readonly takesFiles: boolean
  /** Decodes a URL-encoded form; `undefined` when its encoding is invalid. */
  readonly text: (text: string) => Record<string, unknown> | undefined
  /** Decodes a multipart form. Fields are decoded as in a URL-encoded form; files are not changed. */
  readonly parts: (form: MultipartForm) => Record<string, unknown>
  /** Decodes the members of a JSON object that was sent instead of a form. */
  readonly object: (fields: Record<string, unknown>) => Record<string, unknown>
}

/**
 * Compiles the decoder of a form. Unknown fields are kept as text, or as a list if repeated. An object is JSON, unless the encoding
 * says `deepObject`.
 */
export function decodeForm(document: ApiDocument, schema: Schema, encoding: ApiMediaType['encoding']): FormDecoder {
  const decoders = new Map<string, DecodeTexts>()
  const deep = new Set([...encoding].filter(([, { kind }]) => kind === 'deepObject').map(([name]) => name))
  const lists = new Set<string>()
  let takesFiles = false
  const { properties, required } = schemaTypes(document, schema)
  for (const [name, field] of properties) {
    if (!isRecord(field)) continue
    decoders.set(name, fieldDecoder(document, name, field, encoding.get(name)))
    const { types, items } = schemaTypes(document, field)
    if (types.has('array')) lists.add(name)
    takesFiles ||= isBinary(field) || isBinary(items)
  }
  const isAbsent = absence(document, false)
  const isSent = ([name, texts]: readonly [string, readonly string[]]): boolean =>
    required.has(name) || !isAbsent(texts)
  const decode = (name: string, texts: readonly string[]): unknown => {
    const decoder = decoders.get(name)
    if (decoder !== undefined) return decoder(texts)
    return texts.length === 1 ? texts[0] : texts
  }
  return {
    takesFiles,
    text(text) {
      const pairs = parsePairs(text)
      if (typeof pairs === 'string') return undefined
      const joined = deep.size === 0 ? pairs : withoutMembers(pairs, deep)
      return Object.fromEntries([...joined].filter(isSent).map(([name, texts]) => [name, decode(name, texts)]))
    },
    parts({ fields, files }) {
      const texts = [...fields].filter(isSent).map(([name, values]): [string, unknown] => [name, decode(name, values)])
      const sent = [...files].map(([name, values]): [string, unknown] => [
        name,
        values.length === 1 && !lists.has(name) ? values[0] : values,
      ])
      return Object.fromEntries([...texts, ...sent])
    },
    object(fields) {
      return Object.fromEntries(
        Object.entries(fields).map(([name, value]) => {
          if (Array.isArray(value) && value.length > 0 && value.every(isScalar))
            return [name, [decode(name, value.map(String))].flat()]
          return [name, isScalar(value) ? decode(name, [String(value)]) : value]
        }),
      )
    },
  }
}

function isBinary(schema: Schema | undefined): boolean {
  return isRecord(schema) && schema['format'] === 'binary'
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
