import { isDeepStrictEqual } from 'node:util'
import { duration } from '../../specs/formats/duration.ts'
import { checkDemands } from '../checks/checkDemands.ts'
import { checkErrorShape, checkStatus } from '../checks/checkStatus.ts'
import type { Operation } from '../document/contract.ts'
import { responseFor } from '../document/responses.ts'
import { bodyOf } from '../laws/replies/replyDifference.ts'
import type { CaseRequest, Step, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import type { CaseContext } from '../model/target.ts'
import { type CaseRun, operationOf } from './caseRun.ts'
import { exchange } from './exchange.ts'
import { readAfter } from './readAfter.ts'
import { readRestedState, readState, unchanged } from './readState.ts'
import { createStartingLine } from './startingLine.ts'
import { alarm, stopwatch, workTimer } from './stopwatch.ts'

/** Runs the steps of a case until one has a finding. */
export async function runSteps(caseRun: CaseRun): Promise<void> {
  const { steps } = caseRun.case
  for (const [at, step] of steps.entries()) {
    const isLeftOut = step.moment !== undefined && caseRun.context.advance === undefined
    if (step.after !== undefined && !(isLeftOut && step.moment === 'after')) await pass(caseRun.context, step.after)
    if (isLeftOut) {
      caseRun.replies.push(notAsked)
      continue
    }
    if (step.isForked === true) await caseRun.context.fork?.()
    for (const one of step.given ?? [])
      if ((await caseRun.context.bring?.(one)) === false) throw new Error(`nothing there can do ${one.operationId}`)
    const reply = at === steps.length - 1 ? await lastStep(caseRun, step) : await oneStep(caseRun, step)
    // Later steps would only repeat that this one failed.
    if (reply === undefined || caseRun.findings.length > 0) return
  }
  const viewing = { ...caseRun, replies: [...caseRun.replies] }
  for (const view of caseRun.case.views ?? []) await oneStep(viewing, view)
}

/** Keeps the place of a step that was left out. */
const notAsked: StepReply = { status: 0, headers: {}, body: '' }

/** Lets time pass: moves the clock, or waits where it cannot be moved. */
async function pass({ advance }: CaseContext, after: string): Promise<void> {
  if (advance !== undefined) await advance(after)
  else await alarm(duration(after)).rung
}

/** The step that the case tests. If it is refused, the state must be unchanged. */
async function lastStep(caseRun: CaseRun, step: Step): Promise<StepReply | undefined> {
  const before = await readRestedState(caseRun)
  const reply = await oneStep(caseRun, step)
  if (before.length === 0 || reply === undefined) return reply
  const isRefused = reply.status >= 400 && reply.status < 500
  if (isRefused || step.expect.changesNothing === true)
    caseRun.findings.push(...unchanged(before, await readState(caseRun)))
  return reply
}

/** Runs a step; findings without a step get its index. */
export async function oneStep(caseRun: CaseRun, step: Step): Promise<StepReply | undefined> {
  const { findings, replies } = caseRun
  const [before, at] = [findings.length, replies.length]
  const reply = await checkedStep(caseRun, step)
  findings.push(...findings.splice(before).map((finding) => ({ step: at, ...finding })))
  return reply
}

async function checkedStep(caseRun: CaseRun, step: Step): Promise<StepReply | undefined> {
  const { run, context, findings, replies } = caseRun
  const { contract, target, oracle } = run
  const operation = operationOf(caseRun, step.operationId)
  for (let sent = 1; sent < (step.times ?? 1); sent += 1) {
    await context.settle?.()
    await exchange(caseRun, step)
  }
  await context.settle?.()
  const late = timeCheck(caseRun, operation)
  const first = await exchangeTogether(caseRun, step)
  if (first === undefined) return undefined
  findings.push(...late())
  const reply = await awaited(caseRun, step, first)
  findings.push(...checkStatus(operation, step.expect, reply, target.prefers))
  // A reply to an unknown path or method belongs to no operation, so the operation's responses do not apply.
  const isDocumented = step.expect.undocumented !== true && responseFor(operation, reply.status) !== undefined
  if (isDocumented) findings.push(...oracle.reply(operation, reply, requestOf(caseRun, step, reply)))
  else if (reply.status >= 400) findings.push(...checkErrorShape(contract, oracle, reply))
  if (step.demands !== undefined) findings.push(...checkDemands(step.demands(replies), reply, oracle.schema))
  if (step.expect.repeatable === true && reply.status < 300) findings.push(...(await repeated(caseRun, step, reply)))
  replies.push(step.reads === undefined ? reply : { ...reply, reads: await readAfter(context, step.reads, reply) })
  return reply
}

/**
 * The request that a reply answers. One that is asked for by `Prefer` is the documented example, and one that is stored answers an
 * earlier request, whatever the request was.
 */
function requestOf({ exchanges }: CaseRun, { expect }: Step, reply: StepReply): CaseRequest | undefined {
  if (expect.preferred !== undefined || expect.isStored === true) return undefined
  return exchanges.findLast((one) => one.reply === reply)?.request
}

/** Starts to measure a reply; the function that is returned says whether it was late. A held reply comes when the clock has moved. */
function timeCheck({ run, context }: CaseRun, { holds, heldFor }: Operation): () => Finding[] {
  const { target, timeLimit } = run
  if (holds && context.advance !== undefined) return () => []
  const isOwn = target.isOwn === true
  const elapsed = isOwn ? workTimer() : stopwatch()
  const limit = isOwn ? timeLimit : timeLimit + heldFor.most
  return () => {
    const took = elapsed()
    if (took <= limit) return []
    const message = `took ${Math.round(took)} ms${isOwn ? ' of CPU time' : ''}, the limit is ${limit} ms`
    return [{ check: 'time', message, path: [] }]
  }
}

/** Real milliseconds by which a change may come later than documented if the clock cannot be moved, and between two looks at it. */
const lateness = 10_000
const interval = 500

/** Documented delays are lower bounds on a clock that cannot be moved: reads again until the reply is as demanded. */
async function awaited(caseRun: CaseRun, step: Step, first: StepReply): Promise<StepReply> {
  const { run, context, replies } = caseRun
  const isRead = operationOf(caseRun, step.operationId).method === 'GET'
  const { demands, after } = step
  if (context.advance !== undefined || after === undefined || demands === undefined || !isRead) return first
  let reply = first
  const elapsed = stopwatch()
  while (checkDemands(demands(replies), reply, run.oracle.schema).length > 0 && elapsed() < lateness) {
    await alarm(interval).rung
    reply = (await exchange(caseRun, step)) ?? reply
  }
  return reply
}

/** Sends the request of a step as often at the same time as the step states. */
async function exchangeTogether(caseRun: CaseRun, step: Step): Promise<StepReply | undefined> {
  const { together = 1 } = step
  const line = together > 1 ? createStartingLine(together) : undefined
  const sent = Array.from({ length: together }, () => exchange(caseRun, step, line))
  const replies = (await Promise.all(sent)).filter((reply) => reply !== undefined)
  const [highest, ...others] = replies.toSorted((one, other) => other.status - one.status)
  return highest === undefined || others.length === 0 ? highest : { ...highest, others }
}

/**
 * Repeats a request, which must get the same reply. What the case itself created may still be under way on a clock that cannot be
 * stopped, so a careful run compares again when all is at rest.
 */
async function repeated(caseRun: CaseRun, step: Step, first: StepReply): Promise<Finding[]> {
  const { isCareful, rest = 0 } = caseRun.run
  await caseRun.context.settle?.()
  const second = await exchange(caseRun, step)
  const { changing, pointer } = operationOf(caseRun, step.operationId)
  if (second === undefined || isSame(first, second, changing)) return []
  if (isCareful === true) {
    await alarm(rest).rung
    const [third, fourth] = [await exchange(caseRun, step), await exchange(caseRun, step)]
    if (third === undefined || fourth === undefined || isSame(third, fourth, changing)) return []
  }
  const differs = second.body === first.body ? '' : ' and another body'
  const message = `the same request was answered with ${first.status}, then with ${second.status}${differs}`
  return [{ check: 'idempotence', message, path: ['body'], pointer }]
}

/** Whether two replies are the same, apart from members that change by themselves. */
function isSame(one: StepReply, other: StepReply, changing: readonly string[]): boolean {
  if (one.status !== other.status) return false
  return (
    one.body === other.body ||
    (changing.length > 0 && isDeepStrictEqual(bodyOf(one, changing), bodyOf(other, changing)))
  )
}
