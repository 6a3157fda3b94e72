import type { Step, StepReply } from '../case.ts'
import { checkDemands } from '../checks/checkDemands.ts'
import { checkErrorShape } from '../checks/checkErrorShape.ts'
import { checkStatus } from '../checks/checkStatus.ts'
import { responseFor } from '../document/documents.ts'
import type { Finding } from '../result.ts'
import { exchange } from './exchange.ts'
import { readState, unchanged } from './readState.ts'
import { stopwatch } from './stopwatch.ts'
import { operationOf, type Trial } from './trial.ts'

/** Follows the steps of a case, as far as those before them were answered as they must be. */
export async function runSteps(trial: Trial): Promise<void> {
  const { steps } = trial.case
  for (const [at, step] of steps.entries()) {
    if (step.after !== undefined) await trial.surroundings.advance?.(step.after)
    const reply = at === steps.length - 1 ? await lastStep(trial, step) : await oneStep(trial, step)
    // What follows would only repeat that the preparation failed.
    if (reply === undefined || trial.findings.length > 0) return
  }
}

/** The step that a case is about: where it is refused, what can be seen of the state must be as it was. */
async function lastStep(trial: Trial, step: Step): Promise<StepReply | undefined> {
  const before = await readState(trial)
  const reply = await oneStep(trial, step)
  if (before.length === 0 || reply === undefined) return reply
  const isRefused = reply.status >= 400 && reply.status < 500
  if (isRefused || step.expect.changesNothing === true)
    trial.findings.push(...unchanged(before, await readState(trial)))
  return reply
}

async function oneStep(trial: Trial, step: Step): Promise<StepReply | undefined> {
  const { bench, surroundings, findings, replies } = trial
  const { contract, target, oracle, timeLimit } = bench
  const operation = operationOf(trial, step.operationId)
  await surroundings.settle?.()
  const elapsed = stopwatch()
  const reply = await exchange(trial, step)
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
  if (step.expect.repeatable === true && reply.status < 300) findings.push(...(await again(trial, step, reply)))
  replies.push(reply)
  return reply
}

/** Asks once more: the answer must be the same. */
async function again(trial: Trial, step: Step, first: StepReply): Promise<Finding[]> {
  await trial.surroundings.settle?.()
  const second = await exchange(trial, step)
  if (second === undefined || (second.status === first.status && second.body === first.body)) return []
  const differs = second.body === first.body ? '' : ' and another body'
  const message = `the same request was answered with ${first.status}, then with ${second.status}${differs}`
  return [{ check: 'idempotence', message, path: ['body'], pointer: operationOf(trial, step.operationId).pointer }]
}
