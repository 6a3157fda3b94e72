import { checkDemands } from '../checks/checkDemands.ts'
import { checkErrorShape, checkStatus } from '../checks/checkStatus.ts'
import { responseFor } from '../document/responses.ts'
import type { Step, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import { type CaseRun, operationOf } from './caseRun.ts'
import { exchange } from './exchange.ts'
import { readState, unchanged } from './readState.ts'
import { stopwatch } from './stopwatch.ts'

/** Follows the steps of a case, as far as those before them were answered as they must be. */
export async function runSteps(caseRun: CaseRun): Promise<void> {
  const { steps } = caseRun.case
  for (const [at, step] of steps.entries()) {
    if (step.after !== undefined) await caseRun.context.advance?.(step.after)
    const reply = at === steps.length - 1 ? await lastStep(caseRun, step) : await oneStep(caseRun, step)
    // What follows would only repeat that the preparation failed.
    if (reply === undefined || caseRun.findings.length > 0) return
  }
}

/** The step that a case is about: where it is refused, what can be seen of the state must be as it was. */
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
  await context.settle?.()
  const elapsed = stopwatch()
  const reply = await exchange(caseRun, step)
  if (reply === undefined) return undefined
  const took = elapsed()
  findings.push(...checkStatus(operation, step.expect, reply, target.prefers))
  // A path or method that the document does not know is nobody's: what an operation may answer there says nothing of it.
  const isDocumented = step.expect.undocumented !== true && responseFor(operation, reply.status) !== undefined
  if (isDocumented) findings.push(...oracle.reply(operation, reply))
  else if (reply.status >= 400) findings.push(...checkErrorShape(contract, oracle, reply))
  if (took > timeLimit)
    findings.push({ check: 'time', message: `took ${Math.round(took)} ms, the limit is ${timeLimit} ms`, path: [] })
  if (step.demands !== undefined) findings.push(...checkDemands(step.demands(replies), reply, oracle.schema))
  if (step.expect.repeatable === true && reply.status < 300) findings.push(...(await again(caseRun, step, reply)))
  replies.push(reply)
  return reply
}

/** Asks once more: the answer must be the same. */
async function again(caseRun: CaseRun, step: Step, first: StepReply): Promise<Finding[]> {
  await caseRun.context.settle?.()
  const second = await exchange(caseRun, step)
  if (second === undefined || (second.status === first.status && second.body === first.body)) return []
  const differs = second.body === first.body ? '' : ' and another body'
  const message = `the same request was answered with ${first.status}, then with ${second.status}${differs}`
  return [{ check: 'idempotence', message, path: ['body'], pointer: operationOf(caseRun, step.operationId).pointer }]
}
