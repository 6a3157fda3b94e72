import { useState } from 'preact/hooks'
import { type Outcome, perform } from '../control/call.ts'
import type { Schemas } from '../control/operations.ts'
import { useOneAtATime } from '../widgets/oneAtATime.ts'
import type { Span } from './span.ts'

type Advanced = Schemas['Advanced']

/** Moves the clock of a world, and what came of it. */
export interface Advancing {
  readonly isRunning: boolean
  readonly outcome: Outcome<Advanced> | undefined
  /** `isFrozenFirst`: a clock that runs is stopped before. */
  advance(span: Span, isFrozenFirst: boolean): Promise<void>
}

/** Advances of one world, one at a time. */
export function useAdvance(world: string): Advancing {
  const { isBusy, run } = useOneAtATime()
  const [outcome, setOutcome] = useState<Outcome<Advanced>>()
  return {
    isRunning: isBusy,
    outcome,
    advance: (span, isFrozenFirst) =>
      run(span, async () => {
        setOutcome(await move(world, span, isFrozenFirst))
      }),
  }
}

async function move(world: string, span: Span, isFrozenFirst: boolean): Promise<Outcome<Advanced>> {
  if (isFrozenFirst) {
    const { problem } = await perform({ operation: 'putClock', path: { world }, body: { mode: 'manual' } })
    if (problem !== undefined) return { problem }
  }
  return perform({ operation: 'advanceClock', path: { world }, body: span })
}
