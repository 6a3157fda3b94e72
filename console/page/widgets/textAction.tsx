import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { curlFor, type Problem, perform } from '../control/call.ts'
import type { AnswerOf, Call, OperationId } from '../control/operations.ts'
import { ProblemText } from './problemText.tsx'

/** A field whose text becomes a call, by its button or by Enter. */
export function TextAction<Id extends OperationId>({
  label,
  button,
  call,
  text: [text, setText],
  suggestions = [],
  mode = 'text',
  done,
}: {
  readonly label: string
  readonly button: string
  readonly call: (text: string) => Call<Id>
  /** The text of the field, which other controls can change as well. */
  readonly text: readonly [string, (text: string) => void]
  readonly suggestions?: readonly string[]
  readonly mode?: 'text' | 'tel'
  readonly done?: (body: AnswerOf<Id>) => void
}): JSX.Element {
  const [problem, setProblem] = useState<Problem>()
  const act = async (event: Event): Promise<void> => {
    event.preventDefault()
    const outcome = await perform(call(text))
    setProblem(outcome.problem)
    if (outcome.problem !== undefined) return
    setText('')
    done?.(outcome.body)
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
      <button type="submit" title={curlFor(call(text))}>
        {button}
      </button>
      {suggestions.map((suggestion) => (
        <button key={suggestion} type="button" class="quiet" onClick={() => setText(suggestion)}>
          {suggestion}
        </button>
      ))}
      <ProblemText problem={problem} />
    </form>
  )
}
