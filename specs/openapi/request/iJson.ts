import { isRecord } from '../document/isRecord.ts'

/**
 * Why a JSON text that was parsed is not I-JSON: something in it of which parsers do not agree what it means. Undefined if it is.
 * @see RFC 7493, sections 2.1 and 2.3
 */
export function iJsonFault(text: string, parsed: unknown): string | undefined {
  if (membersWritten(text) !== membersOf(parsed)) return 'an object of the body has the same member twice'
  if (mayEscapeSurrogate.test(text) && !isWellFormed(parsed))
    return 'a text of the body has half of a surrogate pair, which is no character'
  return undefined
}

/** Without an escape there is none: the text was UTF-8. */
const mayEscapeSurrogate = /\\u[dD][89a-fA-F]/

/** The colons outside of strings, of a text that is JSON. */
function membersWritten(text: string): number {
  let count = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) isQuoted = !isQuoted
    else if (isQuoted && code === 0x5c) at += 1
    else if (!isQuoted && code === 0x3a) count += 1
  }
  return count
}

function membersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + membersOf(item), 0)
  if (!isRecord(value)) return 0
  return Object.values(value).reduce<number>((sum, item) => sum + 1 + membersOf(item), 0)
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (Array.isArray(value)) return value.every(isWellFormed)
  return !isRecord(value) || Object.entries(value).every(([name, item]) => name.isWellFormed() && isWellFormed(item))
}
