import type { JsonObject } from '../../specs/openapi/index.ts'

/** A text or a list of them, as a list. */
export function texts(value: unknown): string[] {
  return [value ?? []].flat().map(String)
}

/** Lists of texts, in a list. */
export function groupsOf(value: unknown): string[][] {
  return Array.isArray(value) ? value.map(texts) : []
}

/** The members that are texts. */
export function textsIn(source: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  )
}
