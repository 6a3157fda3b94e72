import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Operation } from './contract.ts'
import { milliseconds } from './times.ts'
import { plainVariation } from './variationsOf.ts'

/** `x-holds`: the longest time for which a reply is held, and the usual one. */
export function heldFor({ for: most, usual = most }: JsonObject): Operation['heldFor'] {
  return { most: milliseconds(most) ?? 0, usual: milliseconds(usual) ?? 0 }
}

/** How the longest hold is caused. Undefined if the document does not say so. */
export function heldLongest(source: JsonObject): Operation['heldLongest'] {
  const saysHow = ['example', 'request', 'given'].some((word) => source[word] !== undefined)
  return saysHow ? plainVariation(source) : undefined
}

/** `cases`: ways to end a hold, each with the time that it then takes. */
export function heldCases({ cases }: JsonObject): Operation['heldCases'] {
  if (!isRecord(cases)) return []
  return Object.entries(cases).flatMap(([name, row]) => {
    const lasting = isRecord(row) ? milliseconds(row['for']) : undefined
    return isRecord(row) && lasting !== undefined ? [{ name, lasting, variation: plainVariation(row) }] : []
  })
}
