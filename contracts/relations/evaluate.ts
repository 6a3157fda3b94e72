import { Big } from 'big.js'
import { isRecord } from '../../specs/openapi/index.ts'
import { momentOf } from './momentOf.ts'
import type { Comparator, Comparison, Member, Operator, Term } from './relation.ts'

/** The bodies that a relation speaks of, with exact numbers. */
export interface Bodies {
  readonly reply: unknown
  /** Absent if it is not known. */
  readonly request?: unknown
}

/** An amount with the unit that was written beside it: `KES 0.8000`. */
interface Amount {
  readonly number: Big
  readonly unit: string
}

const Decimal = Big()
Decimal.DP = 40

/** Whether a comparison holds; undefined if a member that it needs is not there, or is not of its kind. */
export function holds({ left, comparator, right, within }: Comparison, bodies: Bodies): boolean | undefined {
  const [one, other] = [valueIn(left, bodies), valueIn(right, bodies)]
  const [a, b] = [amountOf(one), amountOf(other)]
  if (a !== undefined && b !== undefined) {
    if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return undefined
    const margin = within === undefined ? new Decimal(0) : amountOf(valueIn(within, bodies))?.number
    return margin === undefined ? undefined : compared(comparator, a.number, b.number, margin)
  }
  const [moment, another] = [timeOf(one), timeOf(other)]
  if (moment !== undefined && another !== undefined) return compared(comparator, moment, another, new Decimal(0))
  if (comparator !== '=' && comparator !== '!=') return undefined
  const isAboutNull = isNull(left) || isNull(right)
  if (!isAboutNull && ((one ?? null) === null || (other ?? null) === null)) return undefined
  return ((one ?? null) === (other ?? null)) === (comparator === '=')
}

/** Whether all of the comparisons hold. One that can not be told does not. */
export function allHold(comparisons: readonly Comparison[], bodies: Bodies): boolean {
  return comparisons.every((one) => holds(one, bodies) === true)
}

function isNull(term: Term): boolean {
  return term.kind === 'literal' && term.value === null
}

function compared(comparator: Comparator, left: Big, right: Big, margin: Big): boolean {
  const difference = left.minus(right)
  const isEqual = difference.abs().lte(margin)
  if (comparator === '=' || comparator === '!=') return isEqual === (comparator === '=')
  const isLess = difference.lt(0)
  if (comparator === '<=' || comparator === '>=') return isEqual || isLess === (comparator === '<=')
  return !isEqual && isLess === (comparator === '<')
}

/** The value of a term: a decimal, text, boolean, null, list or object; undefined if it can not be told. */
export function valueIn(term: Term, bodies: Bodies): unknown {
  if (term.kind === 'number') return new Decimal(term.text)
  if (term.kind === 'literal') return term.value
  if (term.kind === 'member') return membersOf(term, bodies)[0]
  if (term.kind === 'operation')
    return operated(term.operator, amountOf(valueIn(term.left, bodies)), amountOf(valueIn(term.right, bodies)))
  if (term.kind === 'round') return amountOf(valueIn(term.of, bodies))?.number.round(term.digits, Big.roundHalfUp)
  if (term.kind === 'read') {
    const text = valueIn(term.from, bodies)
    return typeof text === 'string' ? term.pattern.exec(text)?.[1] : undefined
  }
  if (!isList(term.of, bodies)) return undefined
  const found = membersOf(term.of, bodies, term.where)
  if (term.kind === 'max') return greatest(found)
  return term.kind === 'count' ? new Decimal(found.length) : summed(found)
}

function operated(operator: Operator, left: Amount | undefined, right: Amount | undefined): Big | undefined {
  if (left === undefined || right === undefined) return undefined
  const [a, b] = [new Decimal(left.number), right.number]
  if (operator === '+') return a.plus(b)
  if (operator === '-') return a.minus(b)
  if (operator === '*') return a.times(b)
  if (b.eq(0)) return undefined
  return operator === '/' ? a.div(b) : a.mod(b)
}

/** Amounts of different units have no sum. Members that are not there count for nothing. */
function summed(values: readonly unknown[]): unknown {
  const amounts = values.map(amountOf).filter((one) => one !== undefined)
  const [unit = '', ...others] = new Set(amounts.filter(({ number }) => !number.eq(0)).map((one) => one.unit))
  const sum = amounts.reduce((total, { number }) => total.plus(number), new Decimal(0))
  if (others.length > 0) return undefined
  return unit === '' ? sum : `${unit} ${sum.toFixed()}`
}

/** The greatest number, or the latest moment. Undefined if there is none. */
function greatest(values: readonly unknown[]): unknown {
  return values.reduce((most, value) => {
    const [one, other] = [most, value].map((each) => amountOf(each)?.number ?? timeOf(each))
    return other !== undefined && (one === undefined || other.gt(one)) ? value : most
  }, undefined)
}

/** Milliseconds since 1970 of a date and time with an offset. */
function timeOf(value: unknown): Big | undefined {
  const moment = typeof value === 'string' ? momentOf(value) : undefined
  return moment === undefined ? undefined : new Decimal(moment)
}

const written = /^(?:([A-Z]{3}) )?(-?\d{1,40}(?:\.\d{1,40})?)$/

function amountOf(value: unknown): Amount | undefined {
  if (value instanceof Big) return { number: new Decimal(value), unit: '' }
  const [, unit = '', number] = typeof value === 'string' ? (written.exec(value) ?? []) : []
  return number === undefined ? undefined : { number: new Decimal(number), unit }
}

function bodyOf({ side }: Member, bodies: Bodies): unknown {
  return side === 'reply' ? bodies.reply : bodies.request
}

/** Whether there is a list where the first `*` of a pointer stands. */
function isList(member: Member, bodies: Bodies): boolean {
  const above = member.keys.slice(0, Math.max(0, member.keys.indexOf('*')))
  return Array.isArray(above.reduce<readonly unknown[]>(inner, [bodyOf(member, bodies)])[0])
}

/** The members at a pointer. `where` speaks of the items that its last `*` stands for. */
function membersOf(member: Member, bodies: Bodies, where: readonly Comparison[] = []): readonly unknown[] {
  const { keys } = member
  const last = keys.lastIndexOf('*') + 1
  const items = keys.slice(0, last).reduce<readonly unknown[]>(inner, [bodyOf(member, bodies)])
  const chosen = items.filter((item) => allHold(where, { ...bodies, reply: item }))
  return keys.slice(last).reduce<readonly unknown[]>(inner, chosen)
}

function inner(values: readonly unknown[], key: string): unknown[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return key === '*' ? value : value.slice(Number(key), Number(key) + 1)
    return isRecord(value) && Object.hasOwn(value, key) ? [value[key]] : []
  })
}
