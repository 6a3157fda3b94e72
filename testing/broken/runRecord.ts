import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** A request that a provider answered, or an attempt to deliver a callback. Neither bodies nor headers are recorded. */
export interface ExchangeRecord {
  readonly record: 'exchange'
  readonly world: string
  /** Its number in the journal of the world. */
  readonly id: number
  readonly service: string
  readonly kind: 'request' | 'callback'
  /** The operation or the callback; method and path where it is none. */
  readonly title: string
  readonly method: string
  /** Whether the document of the provider knows it. */
  readonly isKnown: boolean
  /** Absent where no answer came. */
  readonly status?: number
  /** Why no answer came. */
  readonly error?: string
  /** The number of the request that caused a callback. */
  readonly cause?: number
}

/** A request to the control plane. */
export interface SteeringRecord {
  readonly record: 'steering'
  readonly operationId: string
  readonly world?: string
  /** The rule that it adds to the world, by which the tests themselves make a provider misbehave. */
  readonly rule?: object
}

/** The mutant has made a difference: in the exchange that was recorded before, unless it names a callback that was not sent as usual. */
export interface BreakRecord {
  readonly record: 'break'
  /** How often since it was last recorded. */
  readonly count: number
  readonly world?: string
  /** The callback, its state, and the number of the request that caused it. */
  readonly callback?: { readonly name: string; readonly state: string; readonly cause?: number }
}

export type RunRecord = ExchangeRecord | SteeringRecord | BreakRecord

/** What the Railyards of one run have recorded, each in order. A line that was not written to its end is left out. */
export function readRecords(folder: string): readonly (readonly RunRecord[])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line) => readRecord(parsedJson(line)) ?? []),
    )
}

function readRecord(line: unknown): RunRecord | undefined {
  if (!isRecord(line)) return undefined
  switch (line['record']) {
    case 'exchange':
      return readExchange(line)
    case 'steering':
      return readSteering(line)
    case 'break':
      return readBreak(line)
    default:
      return undefined
  }
}

type Line = Readonly<Record<string, unknown>>

function readExchange(line: Line): ExchangeRecord {
  const { world, id, service, kind, title, method, isKnown, error } = line
  return {
    ...{ record: 'exchange', world: String(world), id: Number(id), service: String(service) },
    ...{ kind: kind === 'callback' ? kind : 'request', title: String(title), method: String(method) },
    isKnown: isKnown === true,
    ...numberIn(line, 'status'),
    ...(error !== undefined && { error: String(error) }),
    ...numberIn(line, 'cause'),
  }
}

function readSteering(line: Line): SteeringRecord {
  const { operationId, world, rule } = line
  return {
    ...{ record: 'steering', operationId: String(operationId) },
    ...(world !== undefined && { world: String(world) }),
    ...(isRecord(rule) && { rule }),
  }
}

function readBreak(line: Line): BreakRecord {
  const { count, world, callback } = line
  return {
    ...{ record: 'break', count: Number(count) },
    ...(world !== undefined && { world: String(world) }),
    ...(isRecord(callback) && {
      callback: {
        ...{ name: String(callback['name']), state: String(callback['state']) },
        ...numberIn(callback, 'cause'),
      },
    }),
  }
}

function numberIn<Name extends string>(line: Line, name: Name): { readonly [Key in Name]?: number } {
  const value = line[name]
  const found: { [Key in Name]?: number } = {}
  if (typeof value === 'number') found[name] = value
  return found
}
