import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { controlDocument, curlFor } from '../control/call.ts'
import type { AnyCall, OperationId } from '../control/operations.ts'
import { CopyButton } from '../widgets/copyButton.tsx'
import { problemLine } from '../widgets/problemText.tsx'
import { useCall } from '../widgets/useCall.ts'
import { blank, valuesFor } from './entries.ts'
import { errorsHere } from './fieldErrors.ts'
import { FieldInput } from './fieldInput.tsx'
import { parametersOf } from './fields.ts'
import { Hint } from './hint.tsx'
import { MembersInput } from './membersInput.tsx'
import { Messages } from './messages.tsx'
import { useBody } from './useBody.ts'

/** Operations whose answers do not end. */
const streams: readonly OperationId[] = ['followEvents', 'followTurns']

/** A form for any operation of the control plane, made from the document. */
export function OperationForm({
  operation: id,
  known,
  body: initial,
}: {
  readonly operation: OperationId
  /** Values of the path that the place of the form has; they are not asked for. */
  readonly known: Readonly<Record<string, string | number>>
  /** What the body is filled with at first. */
  readonly body?: unknown
}): JSX.Element {
  const { operations, resolve } = controlDocument()
  const operation = operations.get(id)
  const asked = operation === undefined ? [] : parametersOf(operation, resolve, Object.keys(known))
  const [parameters, setParameters] = useState(blank)
  const entered = Object.entries(valuesFor(asked, parameters))
  const given = (place: string): object =>
    Object.fromEntries(
      entered.filter(([name]) => operation?.parameters.some((each) => each.name === name && each.in === place)),
    )
  const path = { ...known, ...given('path') }
  const { field, entry, filling, value, change, fill, settle, fillPresent } = useBody(operation, path, initial)
  const { isBusy, outcome, run } = useCall()
  if (operation === undefined) return <p class="problem">The control plane has no operation {id}.</p>

  const call: AnyCall = { operation: id, path, query: given('query'), body: value }
  const errors = outcome?.problem?.errors ?? {}
  const shown = [...asked, ...(field?.kind === 'group' ? field.members : [])].map(({ name }) => name)
  const isWhole = Object.keys(errors).length === 0
  return (
    <form
      class="operation"
      aria-label={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        run(call, settle)
      }}
    >
      <Hint text={operation.description} />
      {field !== undefined && (
        <p class="row examples">
          {fillPresent !== undefined && (
            <button type="button" onClick={fillPresent}>
              Fill in what is set now
            </button>
          )}
          {operation.body?.examples.map((example) => (
            <button key={example.name} type="button" title={example.summary} onClick={() => fill(example.value)}>
              Fill in: {example.name}
            </button>
          ))}
        </p>
      )}
      <MembersInput Inner={FieldInput} members={asked} entry={parameters} errors={errors} change={setParameters} />
      {field?.kind === 'group' && (
        <MembersInput
          Inner={FieldInput}
          key={filling}
          members={field.members}
          entry={entry}
          errors={errors}
          change={change}
        />
      )}
      <p class="row">
        <code class="curl">{curlFor(call)}</code>
        <CopyButton text={curlFor(call)} name="Copy curl" />
      </p>
      <p class="row">
        {streams.includes(id) ? (
          <span class="hint">The answer does not end: use the command.</span>
        ) : (
          <button type="submit" class="main" disabled={isBusy}>
            Send
          </button>
        )}
        {outcome?.problem !== undefined && (
          <Messages messages={isWhole ? [problemLine(outcome.problem)] : errorsHere(errors, shown)} />
        )}
        {outcome?.problem !== undefined && !isWhole && <span class="badge bad">refused: see the fields</span>}
        {outcome !== undefined && outcome.problem === undefined && <span class="badge good">done</span>}
      </p>
      {outcome?.body !== undefined && <pre>{JSON.stringify(outcome.body, null, 2)}</pre>}
    </form>
  )
}
