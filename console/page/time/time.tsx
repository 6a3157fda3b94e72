import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { read } from '../control/call.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { AdvanceCard } from './advanceCard.tsx'
import { ClockCard } from './clockCard.tsx'
import { DueList } from './dueList.tsx'
import { Participants } from './participants.tsx'
import type { Span } from './span.ts'
import { useAdvance } from './useAdvance.ts'

/** How many of the things that are due are shown at first. */
const shownAtOnce = 100

/** The clock of a world, what moves it, and what is due next. */
export function Time({ world }: { readonly world: string }): JSX.Element {
  const clock = useLoaded(() => read({ operation: 'getClock', path: { world } }), [world])
  const [limit, setLimit] = useState(shownAtOnce)
  const due = useLoaded(() => read({ operation: 'listDue', path: { world }, query: { limit } }), [world, limit])
  const advancing = useAdvance(world)
  const [isFrozenFirst, setFrozenFirst] = useState(false)
  const isRunningClock = clock !== undefined && clock.mode !== 'manual'
  const advance = (span: Span): void => void advancing.advance(span, isRunningClock && isFrozenFirst)
  return (
    <>
      <h2>Time</h2>
      <div class="time-cards">
        <ClockCard world={world} clock={clock} />
        <AdvanceCard {...{ world, clock, due, advancing, advance, isFrozenFirst, setFrozenFirst }} />
      </div>
      <DueList
        {...{ world, due, advance }}
        isBusy={advancing.isRunning}
        showMore={() => setLimit(Math.min(limit * 5, 1_000))}
      />
      <Participants world={world} />
    </>
  )
}
