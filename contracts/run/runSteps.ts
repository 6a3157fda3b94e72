import { checkDemands } from '../checks/checkDemands.ts'
import { checkErrorShape, checkStatus } from '../checks/checkStatus.ts'
import { responseFor } from '../document/responses.ts'
import type { Step, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import { type CaseRun, operationOf } from './caseRun.ts'
import { exchange } from './exchange.ts'
import { readState, unchanged } from './readState.ts'
import { stopwatch } from './stopwatch.ts'

/** Runs the steps of a case until one has a finding. */
export async function runSteps(caseRun: CaseRun): Promise<void> {
  const { steps } = caseRun.case
  for (const [at, step] of steps.entries()) {
    if (step.after !== undefined) await caseRun.context.advance?.(step.after)
    const reply = at === steps.length - 1 ? await lastStep(caseRun, step) : await oneStep(caseRun, step)
    // Later steps would only repeat that this one failed.
    if (reply === undefined || caseRun.findings.length > 0) return
  }
}

/** The step that the case tests. If it is refused, the state must be unchanged. */
async function lastStep(caseRun: CaseRun, step: Step): Promise<StepReply | undefined> {
  const before = await readState(caseRun)
  const reply = await oneStep(caseRun, step)
  if (before.length === 0 || reply === undefined) return reply
  const isRefused = reply.status >= 400 && reply.status < 500
  if (isRefused || step.expect.changesNothing === true)
    caseRun.findings.push(...unchanged(before, await readState(caseRun)))
  return reply
}

async function oneStep(caseRun: CaseRun, step: Step): Promise<StepReply | undefined> {
  const { run, context, findings, replies } = caseRun
  const { contract, target, oracle, timeLimit } = run
  const operation = operationOf(caseRun, step.operationId)
  for (let sent = 1; sent < (step.times ?? 1); sent += 1) {
    await context.settle?.()
    await exchange(caseRun, step)
  }
  await context.settle?.()
  const elapsed = stopwatch()
  const reply = await exchangeTogether(caseRun, step)
  if (reply === undefined) return undefined
  const took = elapsed()
  findings.push(...checkStatus(operation, step.expect, reply, target.prefers))
  // A reply to an unknown path or method belongs to no operation, so the operation's responses do not apply.
  const isDocumented = step.expect.undocumented !== true && responseFor(operation, reply.status) !== undefined
  if (isDocumented) findings.push(...oracle.reply(operation, reply))
  else if (reply.status >= 400) findings.push(...checkErrorShape(contract, oracle, reply))
  if (took > timeLimit)
    findings.push({ check: 'time', message: `took ${Math.round(took)} ms, the limit is ${timeLimit} ms`, path: [] })
  if (step.demands !== undefined) findings.push(...checkDemands(step.demands(replies), reply, oracle.schema))
  if (step.expect.repeatable === true && reply.status < 300) findings.push(...(await repeated(caseRun, step, reply)))
  replies.push(reply)
  return reply
}

/** Sends the request of a step as often at the same time as the step states. */
async function exchangeTogether(caseRun: CaseRun, step: Step): Promise<StepReply | undefined> {
  const sent = Array.from({ length: step.together ?? 1 }, () => exchange(caseRun, step))
  const replies = (await Promise.all(sent)).filter((reply) => reply !== undefined)
  return replies.toSorted((one, other) => other.status - one.status)[0]
}

/** Repeats a request, which must get the same reply. */
async function repeated(caseRun: CaseRun, step: Step, first: StepReply): Promise<Finding[]> {
  await caseRun.context.settle?.()
  const second = await exchange(caseRun, step)
  if (second === undefined || (second.status === first.status && second.body === first.body)) return []
  const differs = second.body === first.body ? '' : ' and another body'
  const message = `the same request was answered with ${first.status}, then with ${second.status}${differs}`
  return [{ check: 'idempotence', message, path: ['body'], pointer: operationOf(caseRun, step.operationId).pointer }]
}
