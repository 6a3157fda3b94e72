import type { Clock } from '../../runtime/clock.ts'
import { type JsonReader, parseJson } from '../../runtime/json.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import type { CallResult } from '../httpCalls.ts'
import { refusalOf } from './answers.ts'

/** Whose a number is. */
export type NumberOperator =
  | { readonly kind: 'identified'; readonly operatorId: number }
  /** The provider does not know, names several, or refuses the number. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It did not say. */
  | { readonly kind: 'postponed'; readonly reason: string }

/** How long an answer is used, in ms on the gateway's clock, and how many are kept. A number that is ported later is served wrongly until then. */
const lifetime = 3_600_000
const capacity = 10_000

/**
 * Asks which operator has a number. A country has several, each with its own products, and one's product does not reach the
 * other's numbers. @see docs/gateway.md#providers
 */
export function operatorLookUp(
  clock: Clock,
  post: (target: string, body: object, unit: WorkUnit) => Promise<CallResult>,
): (phoneNumber: string, unit: WorkUnit) => Promise<NumberOperator> {
  const known = new Map<string, { operatorId: number; until: number }>()
  return async (phoneNumber, unit) => {
    const cached = known.get(phoneNumber)
    if (cached !== undefined && cached.until > clock.now()) return { kind: 'identified', operatorId: cached.operatorId }
    known.delete(phoneNumber)
    const found = read(await post('/v1/lookup/mobile-number', { mobile_number: phoneNumber, per_page: 100 }, unit))
    if (found.kind === 'identified') {
      const [oldest] = known.keys()
      if (known.size >= capacity && oldest !== undefined) known.delete(oldest)
      known.set(phoneNumber, { operatorId: found.operatorId, until: clock.now() + lifetime })
    }
    return found
  }
}

function read(result: CallResult): NumberOperator {
  if (result.kind !== 'answered') return { kind: 'postponed', reason: result.reason }
  const answer = parseJson(result.text)
  const refusal = answer === undefined ? undefined : refusalOf(result.status, answer)
  if (refusal !== undefined) return { kind: 'refused', reason: refusal }
  if (result.status !== 200 || answer?.isList !== true || !answer.list.every(isOperator))
    return { kind: 'postponed', reason: `The provider did not say whose the number is: status ${result.status}.` }
  const operators = answer.list.filter((each) => each.at('identified').isTrue).map((each) => each.at('id').number)
  const [operatorId, ...others] = new Set(operators)
  if (operators.length === 0)
    return { kind: 'refused', reason: 'The provider does not know the operator of the number.' }
  if (operatorId === undefined || others.length > 0)
    return { kind: 'refused', reason: 'The provider names no single operator of the number.' }
  return { kind: 'identified', operatorId }
}

/** Whether an entry says anything of an operator. */
function isOperator(entry: JsonReader): boolean {
  return entry.names.length > 0
}
