import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type Column, cellOf, type StateDocument } from './documents.ts'
import { RowLevers } from './rowLevers.tsx'

/** A document; it opens to its JSON and to what can be done to it. */
export function DocumentRow({
  world,
  service,
  collection,
  columns,
  document,
}: {
  readonly world: string
  readonly service: string
  readonly collection: string
  readonly columns: readonly Column[]
  readonly document: StateDocument
}): JSX.Element {
  const [isOpen, setOpen] = useState(false)
  const [first = '', ...others] = columns.map((column) => cellOf(document, column, service))
  return (
    <>
      <tr>
        <td>
          <button type="button" class="opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {first === '' ? 'open' : first}
          </button>
        </td>
        {others.map((text, at) => (
          <td key={at}>{text}</td>
        ))}
      </tr>
      {isOpen && (
        <tr class="opened">
          <td colSpan={columns.length}>
            <RowLevers world={world} collection={`${service}.${collection}`} document={document} />
            <pre>{JSON.stringify(document, null, 2)}</pre>
          </td>
        </tr>
      )}
    </>
  )
}
