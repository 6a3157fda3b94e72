import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Schemas } from '../control/operations.ts'
import { Action } from '../widgets/action.tsx'
import { Moment } from '../widgets/moment.tsx'
import { readMoment } from './span.ts'

/** The clock, and how its time passes. */
export function ClockCard({
  world,
  clock,
}: {
  readonly world: string
  readonly clock: Schemas['Clock'] | undefined
}): JSX.Element {
  const path = { world }
  return (
    <section class="card" aria-labelledby="clock-title">
      <h3 id="clock-title">Clock</h3>
      <p class="now">{clock === undefined ? '…' : <Moment at={clock.now} />}</p>
      <p>
        <span class="badge">{clock?.mode}</span> {clock !== undefined && modeText(clock)}
      </p>
      <p class="row">
        <Action isDisabled={clock?.mode === 'manual'} call={{ operation: 'putClock', path, body: { mode: 'manual' } }}>
          Freeze
        </Action>
        <Action isDisabled={clock?.mode === 'real'} call={{ operation: 'putClock', path, body: { mode: 'real' } }}>
          Run
        </Action>
      </p>
      <Faster world={world} />
      <SetMoment world={world} />
    </section>
  )
}

function modeText({ mode, rate }: Schemas['Clock']): string {
  if (mode === 'manual') return 'Frozen: it moves only when it is advanced.'
  if (mode === 'real') return 'Runs as real time does.'
  return `Runs ${rate} seconds in each second of real time.`
}

function Faster({ world }: { readonly world: string }): JSX.Element {
  const [rate, setRate] = useState('60')
  return (
    <p class="row">
      <label>
        Rate{' '}
        <input
          type="number"
          class="rate"
          min={0}
          step="any"
          value={rate}
          onInput={({ currentTarget }) => setRate(currentTarget.value)}
        />
      </label>
      <Action
        isDisabled={rate === ''}
        call={{ operation: 'putClock', path: { world }, body: { mode: 'scaled', rate: Number(rate) } }}
      >
        Run fast
      </Action>
    </p>
  )
}

function SetMoment({ world }: { readonly world: string }): JSX.Element {
  const [text, setText] = useState('')
  const now = readMoment(text)
  return (
    <>
      <p class="row">
        <label>
          Moment{' '}
          <input
            value={text}
            placeholder="2026-01-05 12:00"
            aria-describedby="set-hint"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <Action
          isDisabled={now === undefined}
          call={{ operation: 'putClock', path: { world }, body: { now: now ?? '' } }}
        >
          Set
        </Action>
      </p>
      <p class="hint" id="set-hint">
        In UTC. What falls due before it fires at the next advance. Time cannot go back.
      </p>
    </>
  )
}
