import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Operation } from '../control/document.ts'

/** An operation that unfolds to its form. */
export function LeverForm({
  operation: { operationId, method, summary },
  children,
}: {
  readonly operation: Operation
  readonly children: ComponentChildren
}): JSX.Element {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="lever" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="badge method">{method.toUpperCase()}</span> <code>{operationId}</code> {summary}
      </summary>
      {isOpen && children}
    </details>
  )
}
