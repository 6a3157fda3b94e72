import type { Operation } from '../document/contract.ts'
import type { RefusedAccount } from '../document/refusedAccounts.ts'
import { responseFor } from '../document/responses.ts'
import type { Case, Expectation, Identity, Step } from '../model/case.ts'
import { type DeriveContext, newCase, planned, stepsOf } from './newCase.ts'
import { stepOf } from './stepOf.ts'

/** Requests with missing, wrong, malformed and another account's credentials, and those of a forbidden and a throttled account. */
export function credentialsCases(context: DeriveContext, operation: Operation): Case[] {
  if (operation.security.length === 0 || operation.security.some((schemes) => schemes.length === 0)) return []
  const documented = [401, 403].filter((status) => responseFor(operation, status) !== undefined)
  const unknown = documented.length > 0 ? { statuses: documented } : { refused: true, undocumented: true }
  const strangers: readonly Identity[] = ['none', 'wrong', 'malformed']
  return [
    ...refusedAccountCases(context, operation),
    ...(operation.isThrottled ? throttledCases(context, operation) : []),
    ...strangers.flatMap((identity) => refusedFor(context, operation, { identity }, unknown)),
    ...newCase(context, operation, 'credentials', 'foreign', (random) => {
      if (operation.hasOwnNames) return undefined
      const { before, last } = planned(context, operation, random, { refused: true, changesNothing: true })
      const maker = before.at(-1)?.operation.method
      // A resource that the case did not create may be shared between accounts.
      if (maker !== 'POST' && maker !== 'PUT') return undefined
      return stepsOf(context, before, last, { identity: 'other' })
    }),
  ]
}

/** Known accounts that are refused: those that the document names by `x-accounts`, or else one that may call nothing. */
function refusedAccountCases(context: DeriveContext, operation: Operation): Case[] {
  const { refusedAccounts } = context.planner.contract
  const named = refusedAccounts.flatMap((account) => {
    if (!refuses(operation, account)) return []
    const { name, description, status } = account
    const identity = `account ${name}` as const
    const about = { identity, label: `refused/${name}`, ...(description !== undefined && { description }) }
    return refusedFor(context, operation, about, { statuses: [status] })
  })
  if (responseFor(operation, 403) === undefined || refusedAccounts.some(({ status }) => status === 403)) return named
  return [...named, ...refusedFor(context, operation, { identity: 'forbidden' }, { statuses: [403] })]
}

/** Whether an operation refuses an account with its status. */
function refuses(operation: Operation, account: RefusedAccount): boolean {
  const { status, methods, scheme, operations, except } = account
  if (responseFor(operation, status) === undefined) return false
  if (methods !== undefined && !methods.includes(operation.method)) return false
  if (scheme !== undefined && operation.security[0]?.includes(scheme) !== true) return false
  return (operations === undefined || operations.includes(operation.id)) && !except.includes(operation.id)
}

/** A case of an account that is refused and changes nothing. */
function refusedFor(
  context: DeriveContext,
  operation: Operation,
  { identity, label = identity, description }: { identity: Identity; label?: string; description?: string },
  expect: Expectation,
): Case[] {
  return newCase(context, operation, 'credentials', label, (random) => {
    const { before, last } = planned(context, operation, random, { ...expect, changesNothing: true })
    const steps = stepsOf(context, before, last, { identity })
    return description === undefined ? steps : { ...steps, description: `Refused: ${description}.` }
  })
}

/** An account that has used up its requests to an operation is refused there, and nowhere else. */
function throttledCases(context: DeriveContext, operation: Operation): Case[] {
  return newCase(context, operation, 'credentials', 'throttled', (random) => {
    const { before, last } = planned(context, operation, random, { statuses: [429], changesNothing: true })
    const identity = 'throttled'
    // Time that passes for the setup would begin a new window.
    const { steps, ...more } = stepsOf(context, before, { ...last, given: [] }, { identity })
    const first = elsewhere(context, operation)
    return { ...more, steps: [...first, ...steps.map((step) => afterOthers(step, first.length))] }
  })
}

/** A step that takes nothing from the replies to so many steps before its own. */
function afterOthers(step: Step, count: number): Step {
  return { ...step, request: (replies, receiver) => step.request(replies.slice(count), receiver) }
}

/** A request of the same account to another operation that counts its requests. */
function elsewhere(context: DeriveContext, operation: Operation): Step[] {
  const { planner } = context
  const [schemes = []] = operation.security
  const others = planner.contract.operations.filter(
    (one) => one !== operation && one.isThrottled && String(one.security[0]) === String(schemes),
  )
  const other = others.find(({ path }) => !path.includes('{'))
  if (other === undefined) return []
  const expect = { statuses: other.responses.map(({ key }) => Number(key)).filter((one) => one > 0 && one !== 429) }
  return [
    stepOf(
      { ...planned(context, other, planner.randomFor(`${operation.id}/elsewhere`), expect).last },
      { identity: 'throttled' },
    ),
  ]
}
