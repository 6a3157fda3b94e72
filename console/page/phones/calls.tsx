import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { read } from '../control/call.ts'
import type { Schemas } from '../control/operations.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { Action } from '../widgets/action.tsx'
import { Moment } from '../widgets/moment.tsx'
import { TextAction } from '../widgets/textAction.tsx'
import { Keypad } from './keypad.tsx'
import type { Phone } from './phone.ts'

/** Calls: the one that goes on, and those before. */
export function Calls({ phone }: { readonly phone: Phone }): JSX.Element {
  const { world, number, handset, calls } = phone
  const lines = useLoaded(() => read({ operation: 'listAfricasTalkingVoiceNumbers', path: { world } }), [world])
  const to = useState('')
  const ended = calls.filter(({ state }) => state === 'ended')
  return (
    <section class={handset.call === null ? 'voice' : 'voice urgent'} aria-label="Voice">
      <h4>Voice</h4>
      {handset.call === null ? (
        <TextAction
          label="Number"
          button="Call"
          mode="tel"
          text={to}
          suggestions={(lines ?? []).map(({ phoneNumber }) => phoneNumber).slice(0, 3)}
          call={(text) => ({ operation: 'callNumber', path: { world, number }, body: { to: text } })}
        />
      ) : (
        <CurrentCall phone={phone} call={handset.call} />
      )}
      {ended.length > 0 && (
        <details>
          <summary>Calls ({ended.length})</summary>
          <ol class="plain">
            {ended.map((call) => (
              <li key={call.id}>
                <p>
                  <Moment at={call.beganAt} isShort /> {call.direction === 'incoming' ? 'from' : 'to'} {call.party}:{' '}
                  {call.hangupCause}
                </p>
                <Transcript lines={call.transcript} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

const states: Readonly<Record<Schemas['CurrentCall']['state'], string>> = {
  dialling: 'calling',
  ringing: 'rings',
  talking: 'on the line',
}

function CurrentCall({ phone, call }: { readonly phone: Phone; readonly call: Schemas['CurrentCall'] }): JSX.Element {
  const { world, number, calls } = phone
  const path = { world, number }
  const words = useState('')
  const keys = useState('')
  const [pressed, setPressed] = keys
  const transcript = calls.find(({ id }) => id === call.id)?.transcript ?? []
  return (
    <>
      <p>
        <strong>{call.party}</strong> <span class="badge open">{states[call.state]}</span>
      </p>
      <Transcript lines={transcript} />
      {call.state === 'talking' && (
        <>
          <TextAction
            label="Keys"
            button="Press"
            mode="tel"
            text={keys}
            call={(text) => ({ operation: 'pressKeys', path, body: { keys: text } })}
          />
          <Keypad press={(key) => setPressed(pressed + key)} />
          <TextAction
            label="Words"
            button="Say"
            text={words}
            call={(text) => ({ operation: 'speak', path, body: { text } })}
          />
        </>
      )}
      <p class="row">
        {call.state === 'ringing' ? (
          <>
            <Action kind="main" call={{ operation: 'answerCall', path }}>
              Answer
            </Action>
            <Action kind="danger" call={{ operation: 'refuseCall', path }}>
              Refuse
            </Action>
          </>
        ) : (
          <Action kind="danger" call={{ operation: 'hangUpPhone', path }}>
            Hang up
          </Action>
        )}
      </p>
    </>
  )
}

function Transcript({ lines }: { readonly lines: Schemas['PhoneCall']['transcript'] }): JSX.Element {
  return (
    <ol class="transcript">
      {lines.map(({ at, kind, text }, place) => (
        <li key={`${place} ${at}`} class={kind}>
          <span class="badge">{kind}</span> {text}
        </li>
      ))}
    </ol>
  )
}
