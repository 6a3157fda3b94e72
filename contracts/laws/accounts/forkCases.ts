import { type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import type { Case, LawFinding, Step, StepReply } from '../../model/case.ts'

/** Requests before the account is copied, so that the copy has a past. */
const before = 5
/** Requests after it: two accounts that draw apart agree by chance once in 4096. */
const after = 12

/** A copy of an account (`x-forks`) answers the same requests as the account that was copied, also where chance decides. */
export function forkCases(context: DeriveContext, operation: Operation): Case[] {
  const { forks, pointer, responses } = operation
  if (forks === undefined) return []
  return newCase(context, operation, 'law', 'fork', (random) => {
    const statuses = responses.map(({ key }) => Number(key)).filter((status) => status > 0)
    const { before: chain, last } = planned(context, operation, random, { statuses })
    if (chain.length > 0) return undefined
    const past = Array.from({ length: before }, (): Step => stepOf(last))
    const own = Array.from(
      { length: after },
      (_, at): Step => ({ ...stepOf(last), ...(at === 0 && { isForked: true }) }),
    )
    const copy = own.map((): Step => stepOf(last, { identity: 'copy' }))
    return {
      ...(forks.given.length > 0 && { given: forks.given }),
      steps: [...past, ...own, ...copy],
      law: { pointer, check: (replies) => sameDraws(replies.slice(before)) },
    }
  })
}

function sameDraws(replies: readonly StepReply[]): LawFinding[] {
  const statusesOf = (part: readonly StepReply[]): string => part.map(({ status }) => status).join(' ')
  const [own, copy] = [statusesOf(replies.slice(0, after)), statusesOf(replies.slice(after))]
  if (own === copy) return []
  return [{ path: ['status'], message: `the copy of the account answered ${copy}, and the account itself ${own}` }]
}
