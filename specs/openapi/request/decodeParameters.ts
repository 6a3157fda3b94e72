import { parseCookie } from 'cookie'
import type { ApiDocument, ApiParameter } from '../document/document.ts'
import type { Diagnostic } from '../document/problem.ts'
import { schemaTypes } from '../document/schemaTypes.ts'
import type { WireRequest } from '../document/wire.ts'
import { absence } from './absence.ts'
import { defaultOf } from './defaults.ts'
import { queryPairs, withoutIndex } from './parsePairs.ts'
import { type DecodeTexts, textDecoder } from './textDecoder.ts'

type Values = Record<string, unknown>

/** Decoders of parameters, by location. Results are by documented name; invalid percent-encoding is a diagnostic. */
export interface ParameterDecoders {
  readonly path: (raw: Readonly<Record<string, string | undefined>>) => Decoding
  readonly query: (target: string) => Decoding
  readonly headers: (request: Pick<WireRequest, 'headers' | 'rawHeaders'>) => Values
  readonly cookies: (headers: WireRequest['headers']) => Values
}

export type Decoding =
  | { readonly values: Values; readonly broken?: undefined }
  | { readonly values?: undefined; readonly broken: Diagnostic }

interface Slot {
  readonly name: string
  readonly key: string
  readonly decode: DecodeTexts
  /** Whether the schema accepts arrays, so that a header may be repeated. */
  readonly isList: boolean
  /** Whether the schema accepts integers but no text. In a path, an integer over 2^53 is an unknown id, not a malformed one. */
  readonly isInteger: boolean
  /** Whether its text is a UUID, which a path may have in capitals too (RFC 9562, section 4). */
  readonly isUuid: boolean
  readonly preset: unknown
  /** Whether such texts count as none. */
  readonly isAbsent: (texts: readonly string[]) => boolean
}

const none: Values = Object.freeze({})
/** Stands for every integer past 2^53 − 1, which no id is. */
const beyondIds = 2 ** 53

/** Compiles the decoders of an operation's parameters. Unknown query parameters and headers are ignored. */
export function decodeParameters(document: ApiDocument, parameters: readonly ApiParameter[]): ParameterDecoders {
  const slots = (place: ApiParameter['in']): Slot[] =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => slot(document, parameter))
  const [path, query, headers, cookies] = [slots('path'), slots('query'), slots('header'), slots('cookie')]
  return {
    path: (raw) => decodePath(path, raw),
    query: (target) => decodeQuery(query, target),
    headers: (request) => decodeHeaders(headers, request),
    cookies: (sent) => (cookies.length === 0 ? none : decodeCookies(cookies, sent)),
  }
}

function slot(document: ApiDocument, parameter: ApiParameter): Slot {
  const { name, schema, style, explode } = parameter
  const { types, formats } = schemaTypes(document, schema)
  const decode = textDecoder(document, schema, style === 'simple' || !explode ? ',' : undefined)
  const restorePlus = parameter.in === 'query' ? plusOf(document, parameter) : undefined
  return {
    name,
    key: parameter.in === 'header' ? name.toLowerCase() : withoutIndex(name),
    decode: restorePlus === undefined ? decode : (texts) => decode(texts.map(restorePlus)),
    isList: types.has('array'),
    isInteger: types.has('integer') && !types.has('string'),
    isUuid: formats.has('uuid'),
    preset: defaultOf(document, schema),
    isAbsent: absence(document, parameter.required),
  }
}

function decodePath(slots: readonly Slot[], raw: Readonly<Record<string, string | undefined>>): Decoding {
  const values: Values = {}
  for (const { name, decode, isInteger, isUuid } of slots) {
    const sent = raw[name]
    if (sent === undefined) continue
    const unescaped = unescapeSegment(sent)
    if (unescaped === undefined) return { broken: encoding(['path', name], sent) }
    const text = isUuid ? unescaped.toLowerCase() : unescaped
    values[name] = isInteger && /^\d+$/.test(text) ? Math.min(Number(text), beyondIds) : decode([text])
  }
  return { values }
}

function decodeQuery(slots: readonly Slot[], target: string): Decoding {
  const values: Values = {}
  const pairs = slots.length === 0 ? undefined : queryPairs(target)
  if (typeof pairs === 'string') return { broken: encoding(['query'], pairs) }
  for (const { name, key, decode, preset, isAbsent } of slots) {
    const texts = pairs?.get(key)
    const value = texts === undefined || isAbsent(texts) ? structured(preset) : decode(texts)
    if (value !== undefined) values[name] = value
  }
  return { values }
}

function decodeHeaders(slots: readonly Slot[], request: Pick<WireRequest, 'headers' | 'rawHeaders'>): Values {
  const values: Values = {}
  for (const { name, key, decode, isList, preset, isAbsent } of slots) {
    const sent = isList ? everyHeader(request, key) : request.headers[key]
    const texts = typeof sent === 'string' ? [sent] : sent
    const value = texts === undefined || isAbsent(texts) ? structured(preset) : decode(texts)
    if (value !== undefined) values[name] = value
  }
  return values
}

/** All values of a repeatable header. Read from the raw headers, because Node drops some repeated ones. */
function everyHeader(
  { headers, rawHeaders = [] }: Pick<WireRequest, 'headers' | 'rawHeaders'>,
  key: string,
): string[] | undefined {
  const texts: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() === key) texts.push(rawHeaders[at + 1] ?? '')
  if (texts.length === 0) return headers[key] === undefined ? undefined : [headers[key]].flat()
  return texts.flatMap((text) => text.split(',')).map((text) => text.trim())
}

function decodeCookies(slots: readonly Slot[], headers: WireRequest['headers']): Values {
  const values: Values = {}
  const sent = parseCookie(String(headers['cookie'] ?? ''))
  for (const { name, decode, preset } of slots) {
    const text = sent[name]
    const value = text === undefined ? structured(preset) : decode([text])
    if (value !== undefined) values[name] = value
  }
  return values
}

function structured(preset: unknown): unknown {
  return typeof preset === 'object' ? structuredClone(preset) : preset
}

function unescapeSegment(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** E.164 numbers and offsets of dates are often sent with their `+` unescaped, which a query reads as a space. */
function plusOf(document: ApiDocument, { schema }: ApiParameter): ((text: string) => string) | undefined {
  const own = schemaTypes(document, schema)
  const ofItems = schemaTypes(document, own.items)
  if ([...own.patterns, ...ofItems.patterns].some((pattern) => pattern.startsWith('^\\+'))) return plusOfNumber
  return own.formats.has('date-time') || ofItems.formats.has('date-time') ? plusOfOffset : undefined
}

/** Only a space at the start of the text, or of an entry of a list, can have been a `+`. */
function plusOfNumber(text: string): string {
  return text.includes(' ') ? text.replaceAll(/(^|,) /g, '$1+') : text
}

/** Only a space between the seconds and the offset can have been a `+`; RFC 3339 allows another one between date and time. */
function plusOfOffset(text: string): string {
  return text.includes(' ') ? text.replaceAll(/(:\d{2}(?:\.\d+)?) (?=\d{2}:?\d{2}(?:,|$))/g, '$1+') : text
}

function encoding(path: readonly string[], text: string): Diagnostic {
  return { code: 'encoding', message: `${text} is not percent-encoded UTF-8`, path }
}
