import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { read } from '../control/call.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { keepSettings, place } from '../shell/place.ts'
import { CollectionLevers } from './collectionLevers.tsx'
import { DocumentRow } from './documentRow.tsx'
import { columnsOf, found, type StateDocument } from './documents.ts'

/** How many documents are shown at first, and how many more at a time. */
const shownAtOnce = 200
/** How many of the latest documents a filter looks into: all of a large collection would take seconds each time. */
const searched = 5_000

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
  const [most, setMost] = useState(shownAtOnce)
  const text = place.value.settings['find'] ?? ''
  // One more than is shown tells whether there are more.
  const last = text === '' ? most + 1 : searched
  const loaded = useLoaded(() => load(world, service, collection, last), [world, service, collection, last])
  const documents = Array.isArray(loaded) ? loaded : []
  const matching = found(documents, text)
  const columns = columnsOf(documents)
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
          {Array.isArray(loaded) && countOf(matching.length, documents.length, last)}
        </span>
      </p>
      {matching.length === 0 ? (
        <p class="empty">{emptyText(loaded, service, collection, text)}</p>
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
              {matching.slice(0, most).map((document) => (
                <DocumentRow key={keyOf(document, documents)} {...{ world, service, collection, columns, document }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {matching.length > most && (
        <button type="button" onClick={() => setMost(most + shownAtOnce)}>
          Show {text === '' ? shownAtOnce : Math.min(shownAtOnce, matching.length - most)} more
        </button>
      )}
      <CollectionLevers world={world} collection={`${service}.${collection}`} />
    </>
  )
}

async function load(
  world: string,
  service: string,
  collection: string,
  last: number,
): Promise<readonly StateDocument[] | 'none'> {
  // Queues are kept once something has waited in them; their operation lists all of them, with what waits.
  if (service === 'africastalking' && collection === 'queues')
    return (await read({ operation: 'listAfricasTalkingQueues', path: { world } }))?.map(copied) ?? 'none'
  return (await read({ operation: 'listState', path: { world, service, collection }, query: { last } })) ?? 'none'
}

function copied(queue: object): StateDocument {
  return { ...queue }
}

/** `last`: how many of the latest documents were asked for. */
function countOf(matching: number, all: number, last: number): string {
  if (all === last && matching === all) return `the latest ${all - 1}`
  const documents = all === last ? `the latest ${all}` : `${all} ${all === 1 ? 'document' : 'documents'}`
  return matching === all ? documents : `${matching} of ${documents}`
}

function emptyText(loaded: unknown, service: string, collection: string, text: string): string {
  if (loaded === undefined) return 'Loading'
  if (loaded === 'none')
    return `The control plane shows no ${collection} of ${service}: there are none, or the world is busy.`
  return text === '' ? `${service} keeps no ${collection} in this world.` : `No document contains “${text}”.`
}

/** Documents without an id keep their place: later ones come after them. */
function keyOf(document: StateDocument, documents: readonly StateDocument[]): string {
  const { id } = document
  return id === undefined ? `at ${documents.indexOf(document)}` : String(id)
}
