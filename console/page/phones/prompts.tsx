import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Schemas } from '../control/operations.ts'
import { Action } from '../widgets/action.tsx'
import { Moment } from '../widgets/moment.tsx'
import type { Phone } from './phone.ts'

/** Questions on a phone: payments that ask for a PIN, and subscriptions. */
export function Prompts({ phone }: { readonly phone: Phone }): JSX.Element | null {
  const { world, prompts } = phone
  if (prompts.length === 0) return null
  const pending = prompts.filter(({ state }) => state === 'pending')
  const others = prompts.filter(({ state }) => state !== 'pending')
  return (
    <section class={pending.length > 0 ? 'prompts urgent' : 'prompts'} aria-label="Questions">
      <h4>Questions</h4>
      {pending.map((prompt) => (
        <PendingPrompt key={prompt.id} world={world} prompt={prompt} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>Answered and expired ({others.length})</summary>
          <ol class="plain">
            {others.map(({ id, from, text, state, askedAt }) => (
              <li key={id}>
                <Moment at={askedAt} isShort /> <span class="badge">{state}</span> {from}: {text}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function PendingPrompt({ world, prompt }: { readonly world: string; readonly prompt: Schemas['Prompt'] }): JSX.Element {
  const { id, from, text, expiresAt } = prompt
  const [pin, setPin] = useState('')
  const path = { world, prompt: id }
  return (
    <div class="prompt">
      <p>
        <strong>{from}</strong>{' '}
        <span class="hint">
          until <Moment at={expiresAt} isShort />
        </span>
      </p>
      <pre class="screen">{text}</pre>
      <p class="row">
        <label>
          PIN{' '}
          <input
            class="short"
            inputMode="numeric"
            autocomplete="off"
            value={pin}
            onInput={({ currentTarget }) => setPin(currentTarget.value)}
          />
        </label>
        <Action
          kind="main"
          call={{ operation: 'answerPrompt', path, body: { accept: true, ...(pin !== '' && { pin }) } }}
        >
          Accept
        </Action>
        <Action kind="danger" call={{ operation: 'answerPrompt', path, body: { accept: false } }}>
          Reject
        </Action>
      </p>
    </div>
  )
}
