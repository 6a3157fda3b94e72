import type { Operation } from '../document/contract.ts'
import type { Step, StepReply } from '../model/case.ts'
import type { CaseContext } from '../model/target.ts'
import { authorize } from './authorize.ts'
import { type CaseRun, operationOf } from './caseRun.ts'
import { LateAnswer } from './send.ts'
import { sendRequest } from './sendRequest.ts'
import { stopwatch } from './stopwatch.ts'

/** Sends the request of a step and records the exchange. No reply is a finding, and gives undefined. */
export async function exchange(caseRun: CaseRun, step: Step): Promise<StepReply | undefined> {
  const { run, context, exchanges, findings, replies, receiver } = caseRun
  const operation = operationOf(caseRun, step.operationId)
  const bare = step.request(replies, receiver)
  const request = authorize(run.contract, operation, bare, step.identity ?? 'own', context)
  const elapsed = stopwatch()
  const place = { operationId: operation.id, step: replies.length, before: caseRun.take(), request }
  try {
    const reply = await untilAnswered(operation, context, sendRequest(caseRun, operation, request, step), run.timeLimit)
    exchanges.push({ ...place, during: caseRun.take(), reply, duration: elapsed() })
    return reply
  } catch (error) {
    exchanges.push({ ...place, during: caseRun.take(), duration: elapsed() })
    const message = `no answer: ${error instanceof Error ? error.message : String(error)}`
    const check = error instanceof LateAnswer ? 'time' : 'answer'
    findings.push({ check, message, path: [], pointer: operation.pointer })
    return undefined
  }
}

/** Longest wait for a held reply, in seconds of the target's clock. */
const longest = 3_600
/** Polls, and then real milliseconds, after which the target is taken not to show waiting requests. */
const mostPolls = 1_000

/**
 * Waits for a reply. For an operation that may hold it, moves the target's clock by seconds once the request has arrived, and until
 * the target has replied: the reply may be under way for a while. `arrival`: real milliseconds in which a request arrives.
 */
export async function untilAnswered<Reply>(
  { id, holds }: Pick<Operation, 'id' | 'holds'>,
  { advance, isHolding }: CaseContext,
  reply: Promise<Reply>,
  arrival = 0,
): Promise<Reply> {
  if (!holds || advance === undefined) return reply
  let isOpen = true
  const close = (): void => {
    isOpen = false
  }
  reply.then(close, close)
  const elapsed = stopwatch()
  let isShown = false
  for (let polls = 0; isOpen && !isShown && (polls < mostPolls || elapsed() < arrival); polls++) {
    isShown = (await isHolding?.(id)) !== false
    if (!isShown) await advance('PT0S')
  }
  for (let seconds = 0; isOpen && seconds < longest; seconds++) {
    await advance('PT1S')
    if (isShown && (await isHolding?.(id)) === false) break
  }
  return reply
}
