import type { ApiDocument, ApiFieldEncoding, Schema } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import { schemaTypes } from '../document/schemaTypes.ts'
import { addTo, type Pairs } from './parsePairs.ts'
import { readJson } from './readJson.ts'
import { type DecodeTexts, textDecoder } from './textDecoder.ts'

/** Compiles the decoder of one field of a form. */
export function fieldDecoder(
  document: ApiDocument,
  name: string,
  field: Schema,
  encoding: ApiFieldEncoding | undefined,
): DecodeTexts {
  const { types, properties } = schemaTypes(document, field)
  const isObject = types.has('object') && !types.has('string')
  if (encoding?.kind === 'deepObject') {
    const members = new Map(
      [...properties].map(([member, schema]) => [member, textDecoder(document, asSchema(schema))]),
    )
    return (texts) => objectOf(texts, members)
  }
  if (encoding?.kind === 'json' || (isObject && encoding === undefined)) return jsonTexts
  if (isObject && encoding?.kind === 'separated')
    throw new Error(`the form field ${name} is an object; JSON and deepObject are supported there`)
  return textDecoder(document, field, encoding?.kind === 'separated' ? encoding.separator : undefined)
}

function asSchema(value: unknown): Schema {
  return isRecord(value) ? value : true
}

/** A JSON value; a text that is none is kept, and validation reports it. */
function jsonTexts(texts: readonly string[]): unknown {
  const values = texts.map((text) => {
    const read = readJson(text)
    return 'body' in read ? read.body : text
  })
  return values.length === 1 ? values[0] : values
}

/** Collects the pairs of an object, `name[member]=text`, under its name, as `member=text`. */
export function withoutMembers(pairs: Pairs, deep: ReadonlySet<string>): Pairs {
  const joined: Pairs = new Map()
  for (const [name, texts] of pairs) {
    const [, object = '', member = ''] = /^([^[]+)\[([^\]]+)\]$/.exec(name) ?? []
    const isMember = deep.has(object)
    for (const text of texts) addTo(joined, isMember ? object : name, isMember ? `${member}=${text}` : text)
  }
  return joined
}

function objectOf(texts: readonly string[], members: ReadonlyMap<string, DecodeTexts>): Record<string, unknown> {
  const values = new Map<string, string[]>()
  for (const text of texts) {
    const equals = text.indexOf('=')
    const name = text.slice(0, Math.max(0, equals))
    addTo(values, name, text.slice(equals + 1))
  }
  return Object.fromEntries(
    [...values].map(([name, sent]) => [name, members.get(name)?.(sent) ?? (sent.length === 1 ? sent[0] : sent)]),
  )
}
