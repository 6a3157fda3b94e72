import { Big } from 'big.js'
import { isRecord } from '../../specs/openapi/index.ts'

/** Numbers with longer exponents would need more memory than they are worth. */
const longExponent = /e[+-]?\d{4}/i

/**
 * The value of a JSON text with every number as the decimal that is written in it: 0.30000000000000004 is not 0.3. Undefined if
 * the text is not JSON.
 */
export function exactJson(text: string): unknown {
  try {
    return JSON.parse(text, (_key: string, value: unknown, ...[context]: readonly unknown[]) => {
      const source = isRecord(context) ? context['source'] : undefined
      return typeof value === 'number' ? decimal(typeof source === 'string' ? source : String(value)) : value
    })
  } catch {
    return undefined
  }
}

function decimal(source: string): Big | string {
  return longExponent.test(source) ? source : new Big(source)
}

/** The same value with decimals as numbers, for validation by schemas. */
export function plainValue(value: unknown): unknown {
  if (value instanceof Big) return value.toNumber()
  if (Array.isArray(value)) return value.map(plainValue)
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainValue(part)]))
    : value
}
