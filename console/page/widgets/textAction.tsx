import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { curlFor } from '../control/call.ts'
import type { Call, OperationId } from '../control/operations.ts'
import { now } from '../realTime.ts'
import { doubleClick } from './oneAtATime.ts'
import { ProblemText } from './problemText.tsx'
import { useCall } from './useCall.ts'

/** A field whose text becomes a call, by its button or by Enter. */
export function TextAction<Id extends OperationId>({
  label,
  button,
  call,
  text: [text, setText],
  suggestions = [],
  mode = 'text',
}: {
  readonly label: string
  readonly button: string
  readonly call: (text: string) => Call<Id>
  /** The text of the field, which other controls can change as well. */
  readonly text: readonly [string, (text: string) => void]
  readonly suggestions?: readonly string[]
  readonly mode?: 'text' | 'tel'
}): JSX.Element {
  const { isBusy, outcome, run } = useCall()
  const cleared = useRef(Number.NEGATIVE_INFINITY)
  const act = (event: Event): void => {
    event.preventDefault()
    // The second press of Enter comes when the field is empty again.
    if (text === '' && now() - cleared.current < doubleClick) return
    run(call(text), () => {
      cleared.current = now()
      setText('')
    })
  }
  return (
    <form class="text-action" onSubmit={act}>
      <label>
        <span>{label}</span>
        <input
          value={text}
          inputMode={mode}
          autocomplete="off"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" title={curlFor(call(text))} disabled={isBusy}>
        {button}
      </button>
      {suggestions.map((suggestion) => (
        <button key={suggestion} type="button" class="quiet" onClick={() => setText(suggestion)}>
          {suggestion}
        </button>
      ))}
      <ProblemText problem={outcome?.problem} />
    </form>
  )
}
