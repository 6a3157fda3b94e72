import { portedNumbers } from '../../data/portedNumbers.ts'
import type { State } from '../../state.ts'
import { prefixOwners } from './prefixOwners.ts'

const ported: Readonly<Record<string, number | null>> = portedNumbers
const longestPrefix = Math.max(...[...prefixOwners.keys()].map(({ length }) => length))

/**
 * Which of a country's operators a valid number belongs to: the one that it was ported to, else the one that its prefix is known to be of,
 * else, in a country of whose prefixes none is known, each in turn; null where nobody can tell. @see docs/dtone.md#mobile-numbers
 */
export function operatorOfNumber(number: string, operators: readonly number[], state: State): number | null {
  const port = state.portedNumbers.get(number) ?? { operatorId: ported[number] }
  if (port.operatorId !== undefined) return port.operatorId
  const owner = ownerOfPrefix(number)
  if (owner !== undefined) return owner
  return operators.some(isKnown) ? null : inTurn(number, operators)
}

function ownerOfPrefix(number: string): number | undefined {
  for (let length = longestPrefix; length > 0; length--) {
    const owner = prefixOwners.get(number.slice(1, 1 + length))
    if (owner !== undefined) return owner
  }
  return undefined
}

const listed: ReadonlySet<number> = new Set(prefixOwners.values())

function isKnown(operator: number): boolean {
  return listed.has(operator)
}

/** A block of a million numbers is of one operator. */
function inTurn(number: string, operators: readonly number[]): number | null {
  return operators[Number(number.slice(1, -6)) % operators.length] ?? null
}
