import type { JSX } from 'preact'
import { read } from '../control/call.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { Action } from '../widgets/action.tsx'
import { Moment } from '../widgets/moment.tsx'

const steps = [
  ['1 s', 'PT1S'],
  ['10 s', 'PT10S'],
  ['1 min', 'PT1M'],
] as const

/** Moves a manual clock a little: what phones wait for happens only when time passes. Nothing on a clock that runs. */
export function PassTime({ world }: { readonly world: string }): JSX.Element | null {
  const clock = useLoaded(() => read({ operation: 'getClock', path: { world } }), [world])
  const due = useLoaded(() => read({ operation: 'listDue', path: { world }, query: { limit: 1 } }), [world])
  if (clock === undefined || clock.mode !== 'manual') return null
  const [next] = due?.items ?? []
  return (
    <div class="row pass-time">
      Let pass
      {steps.map(([name, by]) => (
        <Action key={by} call={{ operation: 'advanceClock', path: { world }, body: { by } }}>
          {name}
        </Action>
      ))}
      <span class="hint">
        {next === undefined ? (
          'Nothing is due.'
        ) : (
          <>
            Next: {next.name} at <Moment at={next.due} isShort />
          </>
        )}
      </span>
    </div>
  )
}
