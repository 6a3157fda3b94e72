import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Schemas } from '../control/operations.ts'
import { Action } from '../widgets/action.tsx'
import { Moment } from '../widgets/moment.tsx'
import { ProblemText } from '../widgets/problemText.tsx'
import { readSpan, type Span } from './span.ts'
import type { Advancing } from './useAdvance.ts'

const steps: readonly (readonly [text: string, by: string])[] = [
  ['1 s', 'PT1S'],
  ['30 s', 'PT30S'],
  ['5 min', 'PT5M'],
  ['1 h', 'PT1H'],
  ['1 day', 'P1D'],
]

/** Moves the clock forward: by buttons, by text, or to what is due next. */
export function AdvanceCard({
  world,
  clock,
  due,
  advancing,
  advance,
  isFrozenFirst,
  setFrozenFirst,
}: {
  readonly world: string
  readonly clock: Schemas['Clock'] | undefined
  readonly due: Schemas['Due'] | undefined
  readonly advancing: Advancing
  readonly advance: (span: Span) => void
  readonly isFrozenFirst: boolean
  readonly setFrozenFirst: (isFrozenFirst: boolean) => void
}): JSX.Element {
  const isBusy = advancing.isRunning
  const [next] = due?.items ?? []
  return (
    <section class="card" aria-labelledby="advance-title">
      <h3 id="advance-title">Advance</h3>
      <p class="row">
        {steps.map(([text, by]) => (
          <button key={by} type="button" disabled={isBusy} onClick={() => advance({ by })}>
            {text}
          </button>
        ))}
        <button
          type="button"
          disabled={isBusy || next === undefined}
          onClick={() => next !== undefined && due !== undefined && advance(spanTo(next.due, due.now))}
        >
          To what is due next
        </button>
      </p>
      <AdvanceByText isBusy={isBusy} advance={advance} />
      {clock !== undefined && clock.mode !== 'manual' && (
        <>
          <p>
            <label>
              <input
                type="checkbox"
                checked={isFrozenFirst}
                onChange={({ currentTarget }) => setFrozenFirst(currentTarget.checked)}
              />{' '}
              Freeze and advance
            </label>
          </p>
          <p class="hint">
            This clock runs by itself: what is due fires also between advances. Frozen, it stays where the advance ends.
            Otherwise it jumps and runs on from there.
          </p>
        </>
      )}
      <Result advancing={advancing} />
      {(isBusy || clock?.advance !== undefined) && (
        <p class="row">
          <span class="badge open">
            advancing
            {clock?.advance !== undefined && (
              <>
                {' '}
                to <Moment at={clock.advance.to} />
              </>
            )}
          </span>
          <Action kind="danger" call={{ operation: 'stopAdvance', path: { world } }}>
            Stop the advance
          </Action>
        </p>
      )}
    </section>
  )
}

/** To a moment; what is overdue fires when no time passes at all. */
export function spanTo(due: string, now: string): Span {
  return Date.parse(due) > Date.parse(now) ? { to: due } : { by: 'PT0S' }
}

function AdvanceByText({
  isBusy,
  advance,
}: {
  readonly isBusy: boolean
  readonly advance: (span: Span) => void
}): JSX.Element {
  const [text, setText] = useState('')
  const span = readSpan(text)
  return (
    <form
      class="row"
      aria-label="Advance by text"
      onSubmit={(event) => {
        event.preventDefault()
        if (span === undefined || isBusy) return
        advance(span)
        // Enter that is pressed twice advances once.
        setText('')
      }}
    >
      <label>
        By or to{' '}
        <input
          value={text}
          placeholder="1h30m"
          aria-describedby="span-hint"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="main" disabled={isBusy || span === undefined}>
        Advance
      </button>
      <span class="hint" id="span-hint">
        {text !== '' && span === undefined
          ? 'Neither a duration nor a moment.'
          : span === undefined
            ? '5m, 90s, 1h30m, 2 days, PT5M, or a moment: 2026-01-05T12:00:00Z'
            : 'by' in span
              ? `by ${span.by}`
              : `to ${span.to}`}
      </span>
    </form>
  )
}

/** What came of the latest advance. */
function Result({ advancing: { outcome } }: { readonly advancing: Advancing }): JSX.Element {
  const advanced = outcome?.body
  return (
    <p role="status">
      {advanced !== undefined && (
        <>
          At <Moment at={advanced.now} />: {countOf(advanced.fired, 'timer')} fired,{' '}
          {countOf(advanced.delivered, 'callback')} delivered.{' '}
          <span class={advanced.settled ? 'badge good' : 'badge open'}>
            {advanced.settled ? 'settled' : 'not settled'}
          </span>
        </>
      )}
      <ProblemText problem={outcome?.problem} />
    </p>
  )
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
