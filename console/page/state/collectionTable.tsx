import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { read } from '../control/call.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { keepSettings, place } from '../shell/place.ts'
import { type Column, cellOf, columnsOf, found, type StateDocument } from './documents.ts'
import { RowLevers } from './rowLevers.tsx'

/** How many documents are shown at first, and how many more at a time. */
const shownAtOnce = 200

/** The documents of a collection, the latest first. */
export function CollectionTable({
  world,
  service,
  collection,
}: {
  readonly world: string
  readonly service: string
  readonly collection: string
}): JSX.Element {
  const documents = useLoaded(() => load(world, service, collection), [world, service, collection])
  const [most, setMost] = useState(shownAtOnce)
  const text = place.value.settings['find'] ?? ''
  const matching = found(documents ?? [], text)
  const columns = columnsOf(documents ?? [])
  return (
    <>
      <h2 id="state-title">
        {service} · {collection}
      </h2>
      <p class="row">
        <label>
          Filter{' '}
          <input
            type="search"
            value={text}
            placeholder="any text of a document"
            onInput={({ currentTarget }) => keepSettings({ find: currentTarget.value })}
          />
        </label>
        <span class="hint" role="status">
          {documents !== undefined && countOf(matching.length, documents.length)}
        </span>
      </p>
      {matching.length === 0 ? (
        <p class="empty">{documents === undefined ? 'Loading' : emptyText(service, collection, text)}</p>
      ) : (
        <div class="wide">
          <table>
            <thead>
              <tr>
                {columns.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {matching.slice(0, most).map((document, at) => (
                <Row key={keyOf(document, at)} {...{ world, service, collection, columns, document }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {matching.length > most && (
        <button type="button" onClick={() => setMost(most + shownAtOnce)}>
          Show {Math.min(shownAtOnce, matching.length - most)} more
        </button>
      )}
    </>
  )
}

async function load(world: string, service: string, collection: string): Promise<readonly StateDocument[] | undefined> {
  // Queues are kept once something has waited in them; their operation lists all of them, with what waits.
  if (service === 'africastalking' && collection === 'queues')
    return (await read({ operation: 'listAfricasTalkingQueues', path: { world } }))?.map((queue) => ({ ...queue }))
  return read({ operation: 'listState', path: { world, service, collection } })
}

function countOf(matching: number, all: number): string {
  const documents = `${all} ${all === 1 ? 'document' : 'documents'}`
  return matching === all ? documents : `${matching} of ${documents}`
}

function emptyText(service: string, collection: string, text: string): string {
  return text === '' ? `${service} keeps no ${collection} in this world.` : `No document contains “${text}”.`
}

function keyOf({ id, key, unit, currency, product, number, iccid }: StateDocument, at: number): string {
  return String(id ?? key ?? unit ?? currency ?? product ?? number ?? iccid ?? at)
}

/** A document; it opens to its JSON and to what can be done to it. */
function Row({
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
