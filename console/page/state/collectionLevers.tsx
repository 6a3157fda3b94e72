import type { JSX } from 'preact'
import { controlDocument } from '../control/call.ts'
import { OperationForm } from '../forms/operationForm.tsx'
import { LeverForm } from './leverForm.tsx'
import { collectionLevers } from './levers.ts'

/** What sets or adds a document of a collection, below its table. */
export function CollectionLevers({
  world,
  collection,
}: {
  readonly world: string
  readonly collection: string
}): JSX.Element | null {
  const { operations } = controlDocument()
  const levers = collectionLevers(collection).flatMap((id) => operations.get(id) ?? [])
  if (levers.length === 0) return null
  return (
    <section aria-labelledby="collection-levers">
      <h3 id="collection-levers">What sets them</h3>
      {levers.map((operation) => (
        <LeverForm key={operation.operationId} operation={operation}>
          <OperationForm operation={operation.operationId} known={{ world }} />
        </LeverForm>
      ))}
    </section>
  )
}
