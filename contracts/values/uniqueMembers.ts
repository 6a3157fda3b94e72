import { createHash } from 'node:crypto'
import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { Media } from '../document/contract.ts'
import { placedAt, valueAt } from '../request/parts.ts'
import { flatten } from '../schema/flatten.ts'
import { readPattern } from '../schema/readPattern.ts'
import type { Random } from './random.ts'

/**
 * A body whose `x-unique` members have new values for the case. The same documented value gets the same new one within a case, so
 * that a repeated request stays a repetition. Runtime expressions and values of wrong types stay as they are.
 */
export function withUniqueMembers(root: unknown, media: Media | undefined, body: unknown, random: Random): unknown {
  return (media?.unique ?? []).reduce((changed, pointer) => {
    const path = pointerKeys(pointer)
    const value = valueAt(changed, path)
    if (typeof value !== 'string' || value.startsWith('$')) return changed
    return placedAt(changed, path, uniqueText(schemaAt(root, media?.schema, path), value, random))
  }, body)
}

/** The text with digits that belong to the case alone; as long as the schema allows. */
export function uniqueText(schema: Readonly<Record<string, unknown>>, text: string, { stamp }: Random): string {
  const { format, pattern, maxLength } = schema
  const mark = createHash('sha256').update(`${stamp} ${text}`).digest('hex')
  if (format === 'uuid')
    return [
      mark.slice(0, 8),
      mark.slice(8, 12),
      `4${mark.slice(13, 16)}`,
      `8${mark.slice(17, 20)}`,
      mark.slice(20, 32),
    ].join('-')
  const most = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY
  const fresh = most < 17 ? mark.slice(0, most) : `${text.slice(0, most - 13)}-${mark.slice(0, 12)}`
  const fits = typeof pattern !== 'string' || readPattern(pattern)?.test(fresh) !== false
  return fits ? fresh : text
}

function schemaAt(root: unknown, schema: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
  return path.reduce<Readonly<Record<string, unknown>>>(
    (flat, key) => flatten(root, valueAt(flat, ['properties', key]) ?? {}),
    flatten(root, schema),
  )
}
