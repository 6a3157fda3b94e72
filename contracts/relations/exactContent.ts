import { isForm, isJson } from '../document/mediaType.ts'
import { exactJson } from './exactJson.ts'

/** A body with its numbers as decimals, by its media type. The fields of a form are texts. Undefined if it is neither. */
export function exactContent(
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array | undefined,
): unknown {
  const type = headers['content-type'] ?? ''
  if (typeof body !== 'string') return undefined
  if (isForm(type)) return Object.fromEntries(new URLSearchParams(body))
  return isJson(type) ? exactJson(body) : undefined
}
