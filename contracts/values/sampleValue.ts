import { isRecord } from '../../specs/openapi/index.ts'
import { branchesOf, type Flat, flatten, withBranch } from '../schema/flatten.ts'
import { readPattern } from '../schema/readPattern.ts'
import { typesOf } from '../schema/typesOf.ts'
import type { Random } from './random.ts'
import { samplePattern } from './samplePattern.ts'

export interface SampleOptions {
  readonly root: unknown
  readonly random: Random
  /** Required properties only, or all of them. */
  readonly size: 'minimal' | 'maximal'
}

const deepest = 6
/** Depth at which a schema that requires itself is left unsatisfied. */
const bottom = 12

/** A value for a schema: its example or default if it has one, else a generated value. */
export function sampleValue(schema: unknown, options: SampleOptions, hint = '', depth = 0): unknown {
  const flat = flatten(options.root, schema)
  if (depth > bottom) return null
  const [branch] = branchesOf(flat)
  if (branch !== undefined) return sampleValue(withBranch(options.root, flat, branch), options, hint, depth + 1)
  if ('const' in flat) return flat['const']
  const values = Array.isArray(flat['enum']) ? flat['enum'] : []
  if (values.length > 0) return values.find((value) => value !== null) ?? null
  const { examples } = flat
  const shown = flat['example'] ?? (Array.isArray(examples) ? examples[0] : undefined) ?? flat['default']
  if (shown !== undefined) return structuredClone(shown)
  const type = typesOf(flat).find((name) => name !== 'null')
  if (type === 'object') return sampleObject(flat, options, depth)
  if (type === 'array') return sampleArray(flat, options, hint, depth)
  if (type === 'integer' || type === 'number') return sampleNumber(flat, type === 'integer', options.random)
  if (type === 'boolean') return true
  return typesOf(flat).length > 0 && type === undefined ? null : sampleText(flat, options.random, hint)
}

function sampleObject(flat: Flat, options: SampleOptions, depth: number): Record<string, unknown> {
  const properties = isRecord(flat['properties']) ? flat['properties'] : {}
  const required = Array.isArray(flat['required']) ? flat['required'].map(String) : []
  const all = options.size === 'maximal' && depth < deepest
  const names = [...new Set([...(all ? Object.keys(properties) : []), ...required])]
  const least = typeof flat['minProperties'] === 'number' ? flat['minProperties'] : 0
  for (const name of Object.keys(properties)) if (names.length < least && !names.includes(name)) names.push(name)
  const value: Record<string, unknown> = {}
  for (const name of names) {
    if (flatten(options.root, properties[name])['readOnly'] === true) continue
    value[name] = sampleValue(properties[name] ?? {}, options, name, depth + 1)
  }
  const { additionalProperties: further } = flat
  if (isRecord(further) && (all || names.length < least))
    for (let at = 1; at <= Math.max(1, least - names.length); at++)
      value[`key${at}`] = sampleValue(further, options, 'key', depth + 1)
  return value
}

function sampleArray(flat: Flat, options: SampleOptions, hint: string, depth: number): unknown[] {
  const { minItems, maxItems = Number.POSITIVE_INFINITY } = flat
  const usual = options.size === 'maximal' && depth < deepest ? 1 : 0
  const count = Math.min(Math.max(Number(minItems ?? 0), usual), Number(maxItems))
  return sampleItems(flat, options, count, hint, depth)
}

/** `count` items, distinct if the schema needs it; fewer if there are not as many distinct ones. */
export function sampleItems(flat: Flat, options: SampleOptions, count: number, hint = '', depth = 0): unknown[] {
  const { prefixItems } = flat
  const unique = flat['uniqueItems'] === true
  const items: unknown[] = []
  const known = new Set<string>()
  const choices = unique ? enumOf(options.root, flat['items']) : []
  for (let tries = 0; items.length < count && tries < count * 4 + 4; tries++) {
    const schema = Array.isArray(prefixItems) ? (prefixItems[items.length] ?? flat['items']) : flat['items']
    const item = choices.length > 0 ? choices[tries] : sampleValue(schema ?? {}, options, hint, depth + 1)
    if (item === undefined || (unique && known.has(JSON.stringify(item)))) continue
    known.add(JSON.stringify(item))
    items.push(item)
  }
  return items
}

function enumOf(root: unknown, items: unknown): readonly unknown[] {
  const values = flatten(root, items)['enum']
  return Array.isArray(values) ? values : []
}

function sampleNumber(flat: Flat, whole: boolean, random: Random): number {
  const step = typeof flat['multipleOf'] === 'number' ? flat['multipleOf'] : 1
  const { low, high } = numberBounds(flat, whole)
  const from = low ?? (high === undefined ? 1 : high - 1_000)
  const to = Math.min(high ?? from + 1_000, from + 1_000)
  if (!whole && to - from < 1) return from
  const first = Math.ceil(from / step)
  return Number((random.between(first, Math.max(first, Math.floor(to / step))) * step).toPrecision(12))
}

/** The smallest and largest number that a schema allows. */
export function numberBounds(flat: Flat, whole: boolean): { low: number | undefined; high: number | undefined } {
  const step = typeof flat['multipleOf'] === 'number' ? flat['multipleOf'] : whole ? 1 : 0.01
  const bound = (plain: unknown, exclusive: unknown, sign: 1 | -1): number | undefined => {
    const beyond = typeof exclusive === 'number' ? exclusive + sign * step : undefined
    const at = typeof plain === 'number' ? plain : undefined
    if (beyond === undefined || at === undefined) return beyond ?? at
    return sign === 1 ? Math.max(beyond, at) : Math.min(beyond, at)
  }
  return {
    low: bound(flat['minimum'], flat['exclusiveMinimum'], 1),
    high: bound(flat['maximum'], flat['exclusiveMaximum'], -1),
  }
}

const formats: Readonly<Record<string, (random: Random) => string>> = {
  'date-time': () => '2026-03-17T22:09:55Z',
  date: () => '2026-03-17',
  time: () => '22:09:55Z',
  duration: () => 'PT5M',
  uuid: ({ stamp }) => `${stamp.slice(0, 8)}-${stamp.slice(8)}-4a5b-8c6d-${stamp}`,
  email: (random) => random.text('email'),
  uri: (random) => random.text('url'),
  url: (random) => random.text('url'),
  'uri-reference': (random) => random.text('url'),
  hostname: () => 'example.com',
  ipv4: () => '192.0.2.1',
  ipv6: () => '2001:db8::1',
  byte: () => 'cmFpbHlhcmQ=',
  binary: () => 'railyard',
}

function sampleText(flat: Flat, random: Random, hint: string): string {
  const { format, pattern } = flat
  const least = Number(flat['minLength'] ?? 0)
  const most = Number(flat['maxLength'] ?? Number.POSITIVE_INFINITY)
  if (typeof format === 'string' && formats[format] !== undefined) return formats[format](random)
  const plain = random.text(hint).slice(0, most)
  const text = plain.length >= least ? plain : plain.padEnd(least, 'x')
  if (typeof pattern !== 'string' || readPattern(pattern)?.test(text) === true) return text
  return textOfLength(flat, Math.max(least, 1), random) ?? ''
}

/** A text that fits the pattern and has at least `length` characters, or exactly as many. Undefined if none is found. */
export function textOfLength(flat: Flat, length: number, random: Random, exact = false): string | undefined {
  const { pattern } = flat
  if (typeof pattern !== 'string')
    return 'railyard '
      .repeat(Math.ceil(length / 9))
      .slice(0, length)
      .replace(/ $/, 'x')
  const expression = readPattern(pattern)
  const fits = (text: string): boolean => expression?.test(text) !== false
  for (const longest of [0, 1, 3, length, length * 2]) {
    const text = samplePattern(pattern, random, longest)
    if (text === undefined) continue
    if (exact ? text.length === length : text.length >= length) return text
    const last = text.at(-1) ?? 'x'
    for (const filler of [last, 'x', '0', 'A']) {
      const stretched = text.padEnd(length, filler)
      if (stretched.length === length && fits(stretched)) return stretched
    }
  }
  return undefined
}
