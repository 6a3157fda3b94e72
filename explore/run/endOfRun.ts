import { balancesIn } from '../invariants/balances.ts'
import { bodyOf } from '../invariants/bodyOf.ts'
import { effectsOf } from '../invariants/effects.ts'
import type { AnswerOfService, EndOfRun, JournaledExchange } from '../invariants/invariant.ts'
import type { RunWorld } from './runWorld.ts'
import type { ServiceProcess } from './serviceProcess.ts'

/** What invariants are checked against: the world of a run that has settled, and its service. */
export async function endOfRun({
  run: { world },
  process,
  answers,
}: {
  readonly run: RunWorld
  readonly process: ServiceProcess
  readonly answers: readonly AnswerOfService[]
}): Promise<EndOfRun> {
  const [journal, snapshot] = [await world.journal(), await world.snapshot()]
  return {
    url: process.url,
    filled: (text) => process.filled(text),
    env: process.env,
    effects: effectsOf({ snapshot, journal }),
    exchanges: journal.map(exchange),
    answers,
    ends: process.ends,
    balances: balancesIn(snapshot),
  }
}

type Entry = Awaited<ReturnType<RunWorld['world']['journal']>>[number]

function exchange({ at, service, kind, operationId, request, reply, error }: Entry): JournaledExchange {
  return {
    ...{ at, service, kind, operation: operationId ?? '' },
    ...{ method: request.method, target: request.target, request: bodyOf(request.body) },
    ...(reply !== null && { status: reply.status, reply: bodyOf(reply.body) }),
    ...(error !== undefined && { error }),
  }
}
