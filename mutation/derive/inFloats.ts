import { allHold, type Member, type Term } from '../../contracts/index.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** The bodies that a term speaks of, with exact numbers. */
interface Bodies {
  readonly reply: unknown
  readonly request: unknown
}

/** The value of a term, computed in binary fractions; undefined where it is no number. */
export function inFloats(term: Term, bodies: Bodies): number | undefined {
  if (term.kind === 'number') return Number(term.text)
  if (term.kind === 'member') return numberIn(membersOf(term, bodies)[0])
  if (term.kind === 'operation') {
    const [left, right] = [inFloats(term.left, bodies), inFloats(term.right, bodies)]
    if (left === undefined || right === undefined) return undefined
    return operators[term.operator](left, right)
  }
  if (term.kind === 'round') {
    const value = inFloats(term.of, bodies)
    return value === undefined ? undefined : Math.floor(value * 10 ** term.digits) / 10 ** term.digits
  }
  if (term.kind !== 'sum') return undefined
  return summands(term, bodies).reduce((sum, one) => sum + one, 0)
}

const operators: Readonly<Record<'+' | '-' | '*' | '/' | '%', (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
}

function summands({ of, where }: Extract<Term, { kind: 'sum' | 'count' }>, bodies: Bodies): number[] {
  const last = of.keys.lastIndexOf('*') + 1
  const items = membersOf({ ...of, keys: of.keys.slice(0, last) }, bodies)
  const chosen = items.filter((reply) => allHold(where, { ...bodies, reply }))
  return chosen.flatMap((item) => walked([item], of.keys.slice(last)).flatMap((one) => numberIn(one) ?? []))
}

function membersOf({ side, keys }: Member, bodies: Bodies): unknown[] {
  return walked([side === 'reply' ? bodies.reply : bodies.request], keys)
}

function walked(values: readonly unknown[], keys: readonly string[]): unknown[] {
  return keys.reduce<unknown[]>(
    (found, key) =>
      found.flatMap((value) => {
        if (Array.isArray(value)) return key === '*' ? value : value.slice(Number(key), Number(key) + 1)
        return isRecord(value) && Object.hasOwn(value, key) ? [value[key]] : []
      }),
    [...values],
  )
}

/** A number, or a text such as `KES 0.8000`. */
function numberIn(value: unknown): number | undefined {
  const digits = /^(?:[A-Z]{3} )?(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.exec(String(value))?.[1]
  return digits === undefined ? undefined : Number(digits)
}
