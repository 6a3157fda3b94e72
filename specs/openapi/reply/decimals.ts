import { dereference } from '../document/dereference.ts'
import type { ApiDocument, Schema } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'

/** Where numbers of a value have a fixed count of decimals. */
interface Places {
  readonly decimals?: number
  readonly items?: Places
  readonly members: ReadonlyMap<string, Places>
}

declare global {
  interface JSON {
    /** Stands for a number that `JSON.stringify` writes as it is here. */
    rawJSON(text: string): object
  }
}

/**
 * Writes JSON in which numbers have as many decimals as `x-decimals` in their schema says: `0.00` where a number has no
 * other form that keeps its zeros. Undefined when nothing in the schema says so.
 */
export function decimalWriter(document: ApiDocument, schema: Schema): ((value: unknown) => string) | undefined {
  const places = placesOf(document, schema, [])
  return places === undefined ? undefined : (value) => JSON.stringify(written(value, places))
}

function placesOf(document: ApiDocument, schema: unknown, above: readonly unknown[]): Places | undefined {
  if (!isRecord(schema)) return undefined
  const found = dereference(document.source, schema, 'schema')
  if (above.includes(found)) return undefined
  const inside = (part: unknown): Places | undefined => placesOf(document, part, [...above, found])
  const { 'x-decimals': decimals, properties } = found
  const items = inside(found['items'])
  const members = new Map<string, Places>()
  for (const [name, property] of Object.entries(isRecord(properties) ? properties : {})) {
    const places = inside(property)
    if (places !== undefined) members.set(name, places)
  }
  if (typeof decimals === 'number') return { decimals, members }
  if (items === undefined && members.size === 0) return undefined
  return { members, ...(items !== undefined && { items }) }
}

function written(value: unknown, { decimals, items, members }: Places): unknown {
  if (typeof value === 'number') return decimals === undefined ? value : JSON.rawJSON(value.toFixed(decimals))
  if (Array.isArray(value)) return items === undefined ? value : value.map((item) => written(item, items))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const places = members.get(name)
      return [name, places === undefined ? member : written(member, places)]
    }),
  )
}
