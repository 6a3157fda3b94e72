import type { Operation } from '../document/contract.ts'
import type { CaseRequest, Step, StepReply } from '../model/case.ts'
import type { CaseRun } from './caseRun.ts'
import type { StartingLine } from './startingLine.ts'

/** Real milliseconds in which a target of this process must answer: for a request that is lost, since its time is judged otherwise. */
const ownPatience = 20_000
/** The same for a reply that is held until the clock has been moved. */
const heldPatience = 60_000
/** A late reply is waited for this many times the limit, so that the finding states how long it took. */
const grace = 3

/** Sends a request to the target of a case. Keeps to the rate limits of a shared account. */
export function sendRequest(
  { run, context }: CaseRun,
  operation: Operation,
  request: CaseRequest,
  step?: Pick<Step, 'identity' | 'expect'>,
  line?: StartingLine,
): Promise<StepReply> {
  const { target, sender, pace } = run
  const patience = answerPatience({ run, context }, operation)
  // A request that is sent again after a 429 goes alone.
  let left = line
  const send = (): Promise<StepReply> => {
    const sent = sender.send(target.url, request, patience, left)
    left = undefined
    return sent
  }
  return pace === undefined ? send() : pace.send(operation, send, step !== undefined && expectsLimit(step))
}

/** Real milliseconds after which a request counts as not answered. */
function answerPatience({ run, context }: Pick<CaseRun, 'run' | 'context'>, { holds, heldFor }: Operation): number {
  if (run.target.patience !== undefined) return run.target.patience
  if (holds && context.advance !== undefined) return heldPatience
  if (run.target.isOwn === true) return ownPatience
  return run.timeLimit * grace + heldFor.most
}

function expectsLimit({ identity, expect }: Pick<Step, 'identity' | 'expect'>): boolean {
  return identity === 'throttled' || expect.preferred === 429 || expect.statuses?.includes(429) === true
}
