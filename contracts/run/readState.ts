import type { Operation } from '../document/contract.ts'
import type { StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import { authorize } from './authorize.ts'
import { type CaseRun, operationOf } from './caseRun.ts'

/** What an operation showed of the state. */
interface Shown extends StepReply {
  readonly operation: Operation
}

/** Reads what can be seen of the state; these requests are no part of the case. */
export async function readState(caseRun: CaseRun): Promise<readonly Shown[]> {
  const { run, context, replies } = caseRun
  const { state = [] } = caseRun.case
  const { contract, target, sender } = run
  const read: Shown[] = []
  if (state.length > 0) await context.settle?.()
  for (const step of state) {
    const operation = operationOf(caseRun, step.operationId)
    const request = authorize(contract, operation, step.request(replies), 'own', context)
    read.push({ ...(await sender.send(target.url, request)), operation })
  }
  return read
}

/** Whether each operation shows after a request what it showed before it. */
export function unchanged(before: readonly Shown[], after: readonly Shown[]): Finding[] {
  return before.flatMap(({ operation, status, body }, at) => {
    // Errors may carry a number of their own each time.
    if (after[at]?.status === status && (status >= 300 || after[at]?.body === body)) return []
    const message = `${operation.id} shows something else after this request, which may change nothing`
    return [{ check: 'state', message, path: [], pointer: operation.pointer }]
  })
}
