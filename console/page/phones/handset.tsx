import type { JSX } from 'preact'
import { useLoaded } from '../control/useLoaded.ts'
import { hashOf } from '../shell/place.ts'
import { Action } from '../widgets/action.tsx'
import { ProblemText } from '../widgets/problemText.tsx'
import { Calls } from './calls.tsx'
import { loadPhone, type Phone } from './phone.ts'
import { Prompts } from './prompts.tsx'
import { StatusBar } from './statusBar.tsx'
import { Texts } from './texts.tsx'
import { Ussd } from './ussd.tsx'

/** One handset: its state, what it shows, and what the person with it can do. */
export function Handset({
  world,
  number,
  remove,
}: {
  readonly world: string
  readonly number: string
  readonly remove: () => void
}): JSX.Element {
  const phone = useLoaded(() => loadPhone(world, number), [world, number])
  return (
    <section class="handset" aria-label={`Phone ${number}`}>
      <header>
        <h3>{number}</h3>
        <button type="button" class="quiet" aria-label={`Put ${number} away`} onClick={remove}>
          ✕
        </button>
      </header>
      {phone === undefined && <p class="hint">…</p>}
      {phone !== undefined && 'problem' in phone && <ProblemText problem={phone.problem} />}
      {phone !== undefined && 'handset' in phone && <Parts phone={phone} />}
    </section>
  )
}

function Parts({ phone }: { readonly phone: Phone }): JSX.Element {
  return (
    <>
      <p class="unseen" aria-live="polite">
        {news(phone)}
      </p>
      <StatusBar phone={phone} />
      <Prompts phone={phone} />
      <Calls phone={phone} />
      <Ussd phone={phone} />
      <Texts phone={phone} />
      <Habits phone={phone} />
    </>
  )
}

/** What has just come, for those who do not see it. */
function news({ handset: { call, screen }, prompts, texts }: Phone): string {
  if (call?.state === 'ringing') return `${call.party} calls`
  const asked = prompts.find(({ state }) => state === 'pending')
  if (asked !== undefined) return `${asked.from} asks: ${asked.text}`
  return screen ?? texts.at(-1)?.text ?? ''
}

/** What the person does by habit. Habits are added by a form of the control plane. */
function Habits({ phone: { world, number, scripts } }: { readonly phone: Phone }): JSX.Element {
  return (
    <details>
      <summary>Habits ({scripts.length})</summary>
      <ul class="plain">
        {scripts.map(({ id, cue, action, applied }) => (
          <li key={id} class="row">
            <code>
              {cue.kind}
              {cue.text !== undefined && ` “${cue.text}”`} → {action.kind}
            </code>
            <span class="hint">{applied} times</span>
            <Action kind="quiet" call={{ operation: 'removeHandsetScript', path: { world, number, script: id } }}>
              Remove
            </Action>
          </li>
        ))}
      </ul>
      <a href={hashOf({ world, part: 'state', settings: { show: 'levers', find: 'addHandsetScript' } })}>
        Add one by a form
      </a>
    </details>
  )
}
