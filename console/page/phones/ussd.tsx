import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { read } from '../control/call.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { Action } from '../widgets/action.tsx'
import { Moment } from '../widgets/moment.tsx'
import { TextAction } from '../widgets/textAction.tsx'
import { Keypad } from './keypad.tsx'
import type { Phone } from './phone.ts'

/** USSD: the screen, and what dials and answers. */
export function Ussd({ phone }: { readonly phone: Phone }): JSX.Element {
  const { world, number, handset } = phone
  const codes = useLoaded(() => read({ operation: 'listAfricasTalkingUssdCodes', path: { world } }), [world])
  const code = useState('')
  const answer = useState('')
  const [typed, setTyped] = answer
  return (
    <section class="ussd" aria-label="USSD">
      <h4>USSD</h4>
      {handset.state === 'idle' && (
        <TextAction
          label="Code"
          button="Dial"
          mode="tel"
          text={code}
          suggestions={(codes ?? []).map(({ serviceCode }) => serviceCode).slice(0, 3)}
          call={(text) => ({ operation: 'dialCode', path: { world, number }, body: { code: text } })}
        />
      )}
      {handset.state === 'waiting' && <p class="screen">{handset.code} … the application has not answered yet</p>}
      {handset.screen !== null && <pre class="screen">{handset.screen}</pre>}
      {handset.state === 'asked' && (
        <>
          <TextAction
            label="Answer"
            button="Send"
            text={answer}
            call={(text) => ({ operation: 'typeOnPhone', path: { world, number }, body: { text } })}
          />
          <Keypad press={(key) => setTyped(typed + key)} />
        </>
      )}
      {handset.state !== 'idle' && handset.call === null && (
        <Action kind="danger" call={{ operation: 'hangUpPhone', path: { world, number } }}>
          Cancel
        </Action>
      )}
      <Screens phone={phone} />
    </section>
  )
}

function Screens({ phone: { screens } }: { readonly phone: Phone }): JSX.Element | null {
  if (screens.length === 0) return null
  return (
    <details>
      <summary>Screens ({screens.length})</summary>
      <ol class="plain">
        {screens.map(({ id, code, text, typed, shownAt }) => (
          <li key={id}>
            <Moment at={shownAt} isShort /> <code>{code}</code>
            <pre>{text}</pre>
            {typed !== null && <p>Typed: {typed === '' ? 'nothing' : typed}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
