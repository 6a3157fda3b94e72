import { isRecord } from '../../specs/openapi/index.ts'
import { storableText } from './storableText.ts'

/** Reads a value of unknown shape part by part; a part that is absent or of another type is undefined. */
export interface JsonReader {
  at(name: string): JsonReader
  /** The names of the members; none when the value is no object. */
  readonly names: readonly string[]
  readonly text: string | undefined
  readonly number: number | undefined
  /** Whether the value is the boolean `true`. */
  readonly isTrue: boolean
  readonly isList: boolean
  /** No members when the value is not a list. */
  readonly list: readonly JsonReader[]
}

export function readJson(value: unknown): JsonReader {
  return {
    at: (name) => readJson(isRecord(value) ? value[name] : undefined),
    get names() {
      return isRecord(value) ? Object.keys(value) : []
    },
    text: typeof value === 'string' ? storableText(value) : undefined,
    number: typeof value === 'number' ? value : undefined,
    isTrue: value === true,
    isList: Array.isArray(value),
    get list() {
      return Array.isArray(value) ? value.map(readJson) : []
    },
  }
}

/** Reads a body that should be JSON; undefined when it is not. */
export function parseJson(text: string): JsonReader | undefined {
  try {
    return readJson(JSON.parse(text))
  } catch {
    return undefined
  }
}
