import type { JSX } from 'preact'
import { controlDocument } from '../control/call.ts'
import { OperationForm } from '../forms/operationForm.tsx'
import { AnyAction } from '../widgets/action.tsx'
import type { StateDocument } from './documents.ts'
import { LeverForm } from './leverForm.tsx'
import { type RowLever, rowLeversOf } from './levers.ts'

/** What can be done to a document, as forms. */
export function RowLevers({
  world,
  collection,
  document,
}: {
  readonly world: string
  readonly collection: string
  readonly document: StateDocument
}): JSX.Element {
  return (
    <>
      {rowLeversOf(collection, document).map((lever) => (
        <RowLeverForm key={lever.operation} world={world} lever={lever} />
      ))}
    </>
  )
}

function RowLeverForm({ world, lever }: { readonly world: string; readonly lever: RowLever }): JSX.Element | null {
  if (lever.button !== undefined) return <PlainLever world={world} lever={lever} />
  const operation = controlDocument().operations.get(lever.operation)
  if (operation === undefined) return null
  return (
    <LeverForm operation={operation}>
      <OperationForm operation={lever.operation} known={{ world, ...lever.known }} body={lever.body} />
    </LeverForm>
  )
}

/** A lever that needs no form: a button with the summary of its operation beside it. */
function PlainLever({
  world,
  lever: { operation, known, button },
}: {
  readonly world: string
  readonly lever: RowLever
}): JSX.Element {
  return (
    <p class="row">
      <AnyAction call={{ operation, path: { world, ...known } }}>{button}</AnyAction>
      <span class="hint">{controlDocument().operations.get(operation)?.summary}</span>
    </p>
  )
}
