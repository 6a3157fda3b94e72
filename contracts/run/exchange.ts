import type { Operation } from '../document/contract.ts'
import type { Step, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import type { CaseContext } from '../model/target.ts'
import { authorize } from './authorize.ts'
import { type CaseRun, operationOf } from './caseRun.ts'
import { sendRequest } from './sendRequest.ts'
import type { StartingLine } from './startingLine.ts'
import { stopwatch } from './stopwatch.ts'

/**
 * Sends the request of a step and records the exchange. No reply is a finding, and gives undefined. `line`: where it waits for those
 * that are sent at the same time.
 */
export async function exchange(caseRun: CaseRun, step: Step, line?: StartingLine): Promise<StepReply | undefined> {
  const { run, context, exchanges, findings, replies, receiver } = caseRun
  const operation = operationOf(caseRun, step.operationId)
  const bare = step.request(replies, receiver)
  const request = authorize(run.contract, operation, bare, step.identity ?? 'own', context)
  const elapsed = stopwatch()
  const place = { operationId: operation.id, step: replies.length, before: caseRun.take(), request }
  try {
    const sent = sendRequest(caseRun, operation, request, step, line)
    const reply = await untilAnswered(operation, context, sent, run.timeLimit, (seconds) =>
      findings.push(...checkHold(operation, step, seconds)),
    )
    exchanges.push({ ...place, during: caseRun.take(), reply, duration: elapsed() })
    return reply
  } catch (error) {
    exchanges.push({ ...place, during: caseRun.take(), duration: elapsed() })
    const message = `no answer: ${error instanceof Error ? error.message : String(error)}`
    findings.push({ check: 'answer', message, path: [], pointer: operation.pointer })
    return undefined
  }
}

/** Whether a reply came in the documented time, or exactly when the step demands. `seconds`: those that the clock has moved. */
function checkHold({ heldFor, pointer }: Operation, step: Step, seconds: number): Finding[] {
  const wrong = (message: string): Finding[] => [
    { check: 'time', message: `was answered after ${seconds} s, ${message}`, path: [], pointer: `${pointer}/x-holds` },
  ]
  if (step.heldFor !== undefined && seconds * 1_000 < step.heldFor)
    return wrong(`must be held for ${step.heldFor / 1_000} s when nothing ends it before`)
  if (heldFor.most > 0 && seconds * 1_000 > heldFor.most) return wrong(`may be held for ${heldFor.most / 1_000} s`)
  if (step.heldFor !== undefined && seconds * 1_000 > step.heldFor)
    return wrong(`must be answered after ${step.heldFor / 1_000} s`)
  return []
}

/** Longest wait for a held reply, in seconds of the target's clock. */
const longest = 3_600
/** Polls, and then real milliseconds, after which the target is taken not to show waiting requests. */
const mostPolls = 1_000

/**
 * Waits for a reply. For an operation that may hold it, moves the target's clock by seconds once the request has arrived, and until
 * the target has replied: the reply may be under way for a while. `arrival`: real milliseconds in which a request arrives.
 * `onHeld` is told how many seconds the clock has moved meanwhile, if the target shows waiting requests.
 */
export async function untilAnswered<Reply>(
  { id, holds }: Pick<Operation, 'id' | 'holds'>,
  { advance, isHolding }: CaseContext,
  reply: Promise<Reply>,
  arrival = 0,
  onHeld: (seconds: number) => void = () => undefined,
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
  let seconds = 0
  while (isOpen && seconds < longest) {
    await advance('PT1S')
    seconds += 1
    if (isShown && (await isHolding?.(id)) === false) break
  }
  if (isHolding !== undefined && (isShown || seconds === 0)) onHeld(seconds)
  return reply
}
