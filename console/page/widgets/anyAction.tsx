import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { curlFor, type Problem, performAny } from '../control/call.ts'
import type { AnyCall } from '../control/operations.ts'
import { ProblemText } from './problemText.tsx'

/** As `Action`, for a call whose operation is chosen while the page runs. */
export function AnyAction({
  call,
  children,
  kind = '',
}: {
  readonly call: AnyCall
  readonly children: ComponentChildren
  readonly kind?: '' | 'main' | 'danger' | 'quiet'
}): JSX.Element {
  const [problem, setProblem] = useState<Problem>()
  const [isBusy, setBusy] = useState(false)
  const act = async (): Promise<void> => {
    setBusy(true)
    const outcome = await performAny(call)
    setBusy(false)
    setProblem(outcome.problem)
  }
  return (
    <>
      <button type="button" class={kind} title={curlFor(call)} disabled={isBusy} onClick={act}>
        {children}
      </button>
      <ProblemText problem={problem} />
    </>
  )
}
