import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../document/contract.ts'
import { bodyOf } from '../laws/replies/replyDifference.ts'
import type { StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import { authorize } from './authorize.ts'
import { type CaseRun, operationOf } from './caseRun.ts'
import { sendRequest } from './sendRequest.ts'
import { alarm } from './stopwatch.ts'

/** A read of the state, with its operation. */
interface Shown extends StepReply {
  readonly operation: Operation
}

/** Runs the state reads of a case. They are not recorded as its exchanges. */
export async function readState(caseRun: CaseRun): Promise<readonly Shown[]> {
  const { run, context, replies } = caseRun
  const { state = [] } = caseRun.case
  const { contract } = run
  const read: Shown[] = []
  if (state.length > 0) await context.settle?.()
  for (const step of state) {
    const operation = operationOf(caseRun, step.operationId)
    const request = authorize(contract, operation, step.request(replies), 'own', context)
    read.push({ ...(await sendRequest(caseRun, operation, request)), operation })
  }
  return read
}

/** Looks at the state again before it is compared, this many times at most. */
const mostLooks = 4

/** The state when it has come to rest: a transaction of the case may be under way on a clock that cannot be stopped. */
export async function readRestedState(caseRun: CaseRun): Promise<readonly Shown[]> {
  const { rest = 0, isCareful } = caseRun.run
  let state = await readState(caseRun)
  if (isCareful !== true || state.length === 0) return state
  for (let looks = 1; looks < mostLooks; looks++) {
    await alarm(rest).rung
    const next = await readState(caseRun)
    const isAtRest = unchanged(state, next).length === 0
    state = next
    if (isAtRest) break
  }
  return state
}

/** Whether the reads after a request are equal to those before it. */
export function unchanged(before: readonly Shown[], after: readonly Shown[]): Finding[] {
  return before.flatMap((first, at) => {
    const { operation, status, body } = first
    if (operation.changing.includes('')) return []
    const then = after[at]
    // Error bodies may contain a request id.
    if (then?.status === status && (status >= 300 || then.body === body || isSame(first, then))) return []
    const message = `${operation.id} shows something else after this request, which may change nothing`
    return [{ check: 'state', message, path: [], pointer: operation.pointer }]
  })
}

/** Whether two reads are equal but for the members that change by themselves. */
function isSame(one: Shown, other: Shown): boolean {
  const { changing } = other.operation
  return changing.length > 0 && isDeepStrictEqual(bodyOf(one, changing), bodyOf(other, changing))
}
