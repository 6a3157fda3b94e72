import { isRecord } from '../../specs/openapi/index.ts'
import type { Parameter } from '../document/contract.ts'

/** The `name=value` pairs of a query parameter, or of a form field with a style. */
export function queryPairs(
  { name, style, explode }: Pick<Parameter, 'name' | 'style' | 'explode'>,
  value: unknown,
): string[] {
  const key = encodeURIComponent(name)
  if (isRecord(value)) {
    const entries = Object.entries(value)
    if (style === 'deepObject')
      return entries.map(
        ([inner, entry]) => `${key}[${encodeURIComponent(inner)}]=${encodeURIComponent(textOf(entry))}`,
      )
    if (explode)
      return entries.map(([inner, entry]) => `${encodeURIComponent(inner)}=${encodeURIComponent(textOf(entry))}`)
  }
  if (Array.isArray(value) && explode) return value.map((item) => `${key}=${encodeURIComponent(textOf(item))}`)
  const separator = style === 'spaceDelimited' ? '%20' : style === 'pipeDelimited' ? '%7C' : ','
  return [`${key}=${joined(value, false, encodeURIComponent, separator)}`]
}

/** A value in one text: items and members are separated, a member's name and value by `=` if exploded. */
export function joined(
  value: unknown,
  explode: boolean,
  encode = (text: string): string => text,
  separator = ',',
): string {
  if (Array.isArray(value)) return value.map((item) => encode(textOf(item))).join(separator)
  if (!isRecord(value)) return encode(textOf(value))
  return Object.entries(value)
    .map(([key, entry]) => `${encode(key)}${explode ? '=' : separator}${encode(textOf(entry))}`)
    .join(separator)
}

/** A scalar as text; a list or an object as JSON. */
export function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
