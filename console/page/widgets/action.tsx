import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { curlFor, type Problem, perform } from '../control/call.ts'
import type { AnswerOf, Call, OperationId } from '../control/operations.ts'
import { ProblemText } from './problemText.tsx'

/** A button that makes one call. Its title is the same as curl; what is wrong stands beside it. */
export function Action<Id extends OperationId>({
  call,
  children,
  done,
  kind = '',
  isDisabled = false,
}: {
  readonly call: Call<Id>
  readonly children: ComponentChildren
  /** Hears what the answer was. */
  readonly done?: (body: AnswerOf<Id>) => void
  readonly kind?: '' | 'main' | 'danger' | 'quiet'
  readonly isDisabled?: boolean
}): JSX.Element {
  const [problem, setProblem] = useState<Problem>()
  const [isBusy, setBusy] = useState(false)
  const act = async (): Promise<void> => {
    setBusy(true)
    const outcome = await perform(call)
    setBusy(false)
    setProblem(outcome.problem)
    if (outcome.problem === undefined) done?.(outcome.body)
  }
  return (
    <>
      <button type="button" class={kind} title={curlFor(call)} disabled={isDisabled || isBusy} onClick={act}>
        {children}
      </button>
      <ProblemText problem={problem} />
    </>
  )
}
