import { isLoopback } from '../../specs/openapi/index.ts'
import type { Contract } from '../document/contract.ts'
import type { Case, Identity } from '../model/case.ts'
import type { CaseContext, Target } from '../model/target.ts'
import { accountNamed } from './authorize.ts'
import { waitOf } from './waits.ts'

/** The reason why a target cannot run a case: what the case needs and the target lacks. Undefined if it can. */
export function missingMeans(one: Case, target: Target, context: CaseContext, contract: Contract): string | undefined {
  return (
    missingAccount(one, target, context, contract) ??
    missingControl(one, target, context) ??
    missingTime(one, target, context, contract)
  )
}

function missingAccount(
  { steps, state = [], kind }: Case,
  { isOpen, prefers }: Target,
  context: CaseContext,
  { operations }: Contract,
): string | undefined {
  const { other, forbidden, throttled, accounts = {} } = context
  const uses = (identity: Identity): boolean => steps.some((step) => step.identity === identity)
  if (isOpen && uses('wrong')) return 'it takes any credentials'
  if (other === undefined && uses('other')) return 'it gives no second account'
  if (forbidden === undefined && uses('forbidden')) return 'it gives no account that may call nothing'
  if (throttled === undefined && uses('throttled')) return 'it gives no account that has used up its requests'
  const accountOf = new Map(operations.map(({ id, account }) => [id, account]))
  const named = [...steps, ...state].flatMap(({ operationId, identity = 'own' }) => {
    const name = identity === 'own' ? accountOf.get(operationId) : accountNamed(identity)
    return name ?? []
  })
  const unknown = named.find((name) => accounts[name] === undefined)
  if (unknown !== undefined) return `it gives no account "${unknown}"`
  if (!prefers && kind === 'preferred') return 'it does not know Prefer'
  return undefined
}

function missingControl(
  { given = [], steps, requires = [], callback, causes }: Case,
  target: Target,
  context: CaseContext,
): string | undefined {
  const [first] = [...given, ...steps.flatMap((step) => step.given ?? [])]
  if (first !== undefined && context.bring === undefined) return `nothing there can do ${first.operationId}`
  const [read] = steps.flatMap((step) => step.reads ?? [])
  if (read !== undefined && context.read === undefined) return `nothing there can do ${read.step.operationId}`
  const isForked = steps.some((step) => step.isForked === true)
  if (isForked && context.fork === undefined) return 'its accounts can not be copied'
  if (causes !== undefined && context.providers === undefined) return 'its providers can not be steered'
  if (target.isShared !== true) return undefined
  if (requires.includes('account')) return 'its account is used by other cases too'
  if (callback !== undefined && !isLoopback(hostOf(target.url))) return 'its callbacks can not reach this machine'
  return undefined
}

function missingTime(one: Case, { wait }: Target, { advance }: CaseContext, contract: Contract): string | undefined {
  if (advance !== undefined) return undefined
  const takesTime = one.steps.some(({ after }) => after !== undefined) || one.callback?.after !== undefined
  if (one.requires?.includes('clock') === true) return 'its clock can not be moved'
  if (wait === undefined) return takesTime ? 'its clock can not be moved' : undefined
  return waitOf(one, contract) > wait ? tooLong : undefined
}

/** The reason of cases whose documented delays are longer than a run may wait. */
export const tooLong = 'its clock can not be moved, and the delay does not fit in --wait'

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '')
}
