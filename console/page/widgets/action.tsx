import type { ComponentChildren, JSX } from 'preact'
import { curlFor } from '../control/call.ts'
import type { AnswerOf, AnyCall, Call, OperationId } from '../control/operations.ts'
import { ProblemText } from './problemText.tsx'
import { useCall } from './useCall.ts'

interface ActionProps<Of extends AnyCall, Answer> {
  readonly call: Of
  readonly children: ComponentChildren
  /** Hears what the answer was. */
  readonly done?: (body: Answer) => void
  readonly kind?: '' | 'main' | 'danger' | 'quiet'
  readonly isDisabled?: boolean
}

/** A button that makes one call. Its title is the same as curl; what is wrong stands beside it. */
export function Action<Id extends OperationId>(props: ActionProps<Call<Id>, AnswerOf<Id>>): JSX.Element {
  const { done } = props
  // The answer of an operation is what the document says of it.
  return <AnyAction {...props} done={(body) => done?.(body as AnswerOf<Id>)} />
}

/** As `Action`, for a call whose operation is chosen while the page runs. */
export function AnyAction({
  call,
  children,
  done,
  kind = '',
  isDisabled = false,
}: ActionProps<AnyCall, unknown>): JSX.Element {
  const { isBusy, outcome, run } = useCall()
  return (
    <>
      <button
        type="button"
        class={kind}
        title={curlFor(call)}
        disabled={isDisabled || isBusy}
        onClick={() => run(call, done)}
      >
        {children}
      </button>
      <ProblemText problem={outcome?.problem} />
    </>
  )
}
