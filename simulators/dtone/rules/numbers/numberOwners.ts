import { mobilePrefixes } from '../../data/mobilePrefixes.generated.ts'
import { portedNumbers } from '../../data/portedNumbers.generated.ts'
import type { State } from '../../state.ts'

/**
 * The id of the operator that has a valid mobile number; `null` when it cannot be identified. `operators` are the mobile operators of the
 * number's country. The first source that decides: a port in this world or in `data/portedNumbers.yaml`, the longest known prefix, and in
 * a country without known prefixes the block of a million numbers. @see docs/dtone.md#mobile-numbers
 */
export function operatorOfNumber(number: string, operators: readonly number[], state: State): number | null {
  const port = state.portedNumbers.get(number) ?? { operatorId: portedFromStart[number] }
  if (port.operatorId !== undefined) return port.operatorId
  const owner = ownerOfPrefix(number)
  if (owner !== undefined) return owner
  return operators.some(hasPrefixes) ? null : ownerOfBlock(number, operators)
}

const portedFromStart: Readonly<Record<string, number | null>> = portedNumbers

interface PrefixRow {
  readonly operator_id: number
  /** ITU E.164, without `+`. */
  readonly calling_code: string
  /** First digits after the calling code. */
  readonly prefixes: readonly string[]
}

const prefixRows: readonly PrefixRow[] = mobilePrefixes

/** Operator ids by prefix: calling code and first national digits, without `+`. */
const prefixOwners: ReadonlyMap<string, number> = new Map(
  prefixRows.flatMap(({ operator_id, calling_code, prefixes }) =>
    prefixes.map((prefix) => [`${calling_code}${prefix}`, operator_id]),
  ),
)
const longestPrefix = Math.max(...[...prefixOwners.keys()].map(({ length }) => length))

function ownerOfPrefix(number: string): number | undefined {
  for (let length = longestPrefix; length > 0; length--) {
    const owner = prefixOwners.get(number.slice(1, 1 + length))
    if (owner !== undefined) return owner
  }
  return undefined
}

const withPrefixes: ReadonlySet<number> = new Set(prefixOwners.values())

function hasPrefixes(operator: number): boolean {
  return withPrefixes.has(operator)
}

/** Assigns each block of a million numbers to one operator, in rotation. */
function ownerOfBlock(number: string, operators: readonly number[]): number | null {
  return operators[Number(number.slice(1, -6)) % operators.length] ?? null
}
