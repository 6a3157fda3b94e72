import type { Step, StepReply } from '../case.ts'
import { authorize } from './authorize.ts'
import { stopwatch } from './stopwatch.ts'
import { operationOf, type Trial } from './trial.ts'
import { untilAnswered } from './untilAnswered.ts'

/** Sends the request of a step and keeps a record of it; `undefined` where no answer came, which is a finding. */
export async function exchange(trial: Trial, step: Step): Promise<StepReply | undefined> {
  const { bench, surroundings, exchanges, findings, replies, receiver } = trial
  const operation = operationOf(trial, step.operationId)
  const bare = step.request(replies, receiver)
  const request = authorize(bench.contract, operation, bare, step.identity ?? 'own', surroundings)
  const elapsed = stopwatch()
  try {
    const reply = await untilAnswered(operation, surroundings, bench.sender.send(bench.target.url, request))
    exchanges.push({ operationId: operation.id, request, reply, duration: elapsed() })
    return reply
  } catch (error) {
    exchanges.push({ operationId: operation.id, request, duration: elapsed() })
    const message = `no answer: ${error instanceof Error ? error.message : String(error)}`
    findings.push({ check: 'answer', message, path: [], pointer: operation.pointer })
    return undefined
  }
}
