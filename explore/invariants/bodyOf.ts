import { parsedJson } from '../../specs/formats/json.ts'

/** A body, parsed where it is JSON or a form; else the text. */
export function bodyOf(text: string): unknown {
  const json = parsedJson(text)
  if (json !== undefined) return json
  return /^[\w.%+-]+=/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : text
}
