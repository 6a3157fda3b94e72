import { type JsonReader, readJson } from './jsonReader.ts'

/** Reads a body that should be JSON; undefined when it is not. */
export function parseJson(text: string): JsonReader | undefined {
  try {
    return readJson(JSON.parse(text))
  } catch {
    return undefined
  }
}
