import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { read } from '../control/call.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { Moment } from '../widgets/moment.tsx'
import { TextAction } from '../widgets/textAction.tsx'
import { conversation } from './conversation.ts'
import type { Phone } from './phone.ts'

/** SMS: what has arrived, and what sends one to an application. */
export function Texts({ phone }: { readonly phone: Phone }): JSX.Element {
  const { world, number, texts } = phone
  const shortCodes = useLoaded(() => read({ operation: 'listAfricasTalkingShortCodes', path: { world } }), [world])
  const [to, setTo] = useState('')
  const text = useState('')
  const path = { world, service: 'africastalking', collection: 'inbox' }
  const inbox = useLoaded(() => read({ operation: 'listState', path }), [world])
  const shown = conversation(number, texts, inbox ?? [])
  const senders = [
    ...new Set([...(shortCodes ?? []).map(({ shortCode }) => shortCode), ...texts.map(({ from }) => from)]),
  ]
  return (
    <section class="texts" aria-label="SMS">
      <h4>SMS</h4>
      <ol class="conversation">
        {shown.map(({ key, isSent, party, text: words, at }) => (
          <li key={key} class={isSent ? 'sent' : 'received'}>
            <p class="hint">
              {isSent ? 'to' : 'from'} <strong>{party}</strong> <Moment at={at} isShort />
            </p>
            <p class="words">{words}</p>
          </li>
        ))}
      </ol>
      <div class="row">
        <label>
          To{' '}
          <input
            class="short"
            list={`senders-${number}`}
            value={to}
            placeholder="short code"
            onInput={({ currentTarget }) => setTo(currentTarget.value)}
          />
        </label>
        <datalist id={`senders-${number}`}>
          {senders.map((sender) => (
            <option key={sender} value={sender} />
          ))}
        </datalist>
        <TextAction
          label="Text"
          button="Send"
          text={text}
          call={(words) => ({
            operation: 'receiveAfricasTalkingMessage',
            path: { world },
            body: { from: number, to, text: words },
          })}
        />
      </div>
    </section>
  )
}
