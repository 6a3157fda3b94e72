import { messageOfEntry } from '../../../diagrams/messageOfEntry.ts'
import type { TraceOfScenario } from '../../../diagrams/trace.ts'
import type { Exchange } from '../control/exchanges.ts'
import { attemptNumbers } from '../traffic/marks.ts'

/** Exchanges as the messages of a diagram. `all`: those of the world, by which attempts are counted. */
export function traceOf(world: string, shown: readonly Exchange[], all: readonly Exchange[]): TraceOfScenario {
  const attempts = attemptNumbers(all, shown)
  return {
    world,
    began: shown[0]?.at ?? '',
    ended: shown.at(-1)?.at ?? '',
    messages: shown.map((exchange) =>
      messageOfEntry(exchange, { caller: 'application', step: 0, attempt: attempts.get(exchange.id) ?? 1 }),
    ),
  }
}
