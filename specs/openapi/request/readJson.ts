import { Big } from 'big.js'
import type { WrittenNumbers } from '../document/writtenNumbers.ts'
import { isTooLong } from '../validation/isMultiple.ts'

/** A parsed body, or the reason why it is refused. */
export type ReadJson =
  | { readonly body: unknown; readonly written?: WrittenNumbers | undefined }
  | { readonly fault: string }

const maxDepth = 256

/** Parses a JSON body. A body nested deeper than 256 levels is refused before parsing. */
export function readJson(text: string): ReadJson {
  if (text.trim() === '') return { fault: 'the body is empty' }
  if (isDeeperThan(text, maxDepth)) return { fault: `the body is nested deeper than ${maxDepth} levels` }
  try {
    return mayRound(text) ? parseExactly(text) : { body: JSON.parse(text) }
  } catch (error) {
    return { fault: `the body is not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** Numbers of up to 15 digits are read as they are written. */
const mostExact = 15
const inexact = new RegExp(`[\\d.]{${mostExact + 1}}`)

/** Whether a text may have a longer number, which then covers one of the places that are looked at. */
function mayRound(text: string): boolean {
  for (let at = mostExact; at < text.length; at += mostExact + 1) {
    const code = text.charCodeAt(at)
    const isOfNumber = (code >= 0x30 && code <= 0x39) || code === 0x2e
    if (isOfNumber && inexact.test(text.slice(at - mostExact, at + mostExact + 1))) return true
  }
  return false
}

/** Parses a text and keeps the numbers that are read as other ones. */
function parseExactly(text: string): ReadJson {
  const written = new Map<unknown, Map<string, string>>()
  const body = JSON.parse(text, function (key, value, context?: { readonly source?: string }) {
    const source = context?.source
    if (typeof value === 'number' && Number.isFinite(value) && source !== undefined && isRounded(value, source)) {
      const others = written.get(this) ?? new Map<string, string>()
      written.set(this, others.set(key, source))
    }
    return value
  })
  return { body, written: written.size > 0 ? written : undefined }
}

function isRounded(value: number, source: string): boolean {
  return String(value) !== source && (isTooLong(source) || !new Big(value).eq(source))
}

/** Whether a JSON text nests arrays and objects deeper than `levels`. The text may be malformed. */
function isDeeperThan(text: string, levels: number): boolean {
  if (text.length < 2 * levels) return false
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) quoted = false
    } else if (code === 0x22) quoted = true
    else if (code === 0x5b || code === 0x7b) {
      depth += 1
      if (depth > levels) return true
    } else if (code === 0x5d || code === 0x7d) depth -= 1
  }
  return false
}
