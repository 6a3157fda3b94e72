import type { JSX } from 'preact'
import { visibleText } from '../../../specs/formats/visibleText.ts'
import { read } from '../control/call.ts'
import type { Schemas } from '../control/operations.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { hashOf, keepSettings, place } from '../shell/place.ts'
import { Moment } from '../widgets/moment.tsx'
import { Body } from './detail/body.tsx'
import { Replay } from './detail/replay.tsx'

/** All that a callback can be but delivered: those have an attempt in the list of exchanges. */
const states = ['queued', 'held', 'dropped', 'failed'] as const
/** The latest of them that are shown. */
const most = 200

type State = (typeof states)[number]

/** The callbacks that have not arrived: those that wait, that a plan holds or drops, and that have failed. */
export function Undelivered({ world }: { readonly world: string }): JSX.Element {
  const chosen = states.find((state) => state === place.value.settings['state'])
  const callbacks = useLoaded(() => readStates(world, chosen === undefined ? states : [chosen]), [world, chosen])
  const shown = callbacks?.slice(-most) ?? []
  return (
    <div class="undelivered">
      <p class="row">
        <label>
          State{' '}
          <select value={chosen ?? ''} onChange={({ currentTarget }) => keepSettings({ state: currentTarget.value })}>
            <option value="">all</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {state}
              </option>
            ))}
          </select>
        </label>
        <span class="hint">
          {shown.length < (callbacks?.length ?? 0) && `The latest ${most} of ${callbacks?.length} are shown.`}
        </span>
      </p>
      {callbacks?.length === 0 && <p class="empty">Every callback has arrived.</p>}
      <ul class="cards">
        {shown.map((callback) => (
          <CallbackCard key={callback.id} world={world} callback={callback} />
        ))}
      </ul>
    </div>
  )
}

async function readStates(world: string, wanted: readonly State[]): Promise<Schemas['Callback'][]> {
  const lists = await Promise.all(
    wanted.map((state) => read({ operation: 'listCallbacks', path: { world }, query: { state } })),
  )
  return lists.flatMap((list) => list ?? []).sort((one, other) => one.id - other.id)
}

function CallbackCard({
  world,
  callback: { id, service, name, about, cause, url, contentType, body, createdAt, state, attempts },
}: {
  readonly world: string
  readonly callback: Schemas['Callback']
}): JSX.Element {
  const link = (entry: number): string => hashOf({ world, part: 'traffic', settings: { open: String(entry) } })
  return (
    <li class="card">
      <h3>
        Callback {id}: {name}{' '}
        <span class={`badge ${state === 'queued' || state === 'held' ? 'open' : 'bad'}`}>{state}</span>
      </h3>
      <p>
        {service}, about {visibleText(about)}, created <Moment at={createdAt} />
        {cause !== undefined && (
          <>
            , caused by <a href={link(cause)}>#{cause}</a>
          </>
        )}
      </p>
      <p>
        <code class="whole">{visibleText(url)}</code>
      </p>
      {attempts.length > 0 && (
        <p>
          Attempts:{' '}
          {attempts.map(({ entry, status, error }) => (
            <span key={entry}>
              <a href={link(entry)}>#{entry}</a> {status ?? visibleText(error ?? 'no answer')}{' '}
            </span>
          ))}
        </p>
      )}
      <Replay world={world} callback={id} />
      <details>
        <summary>Body</summary>
        <Body text={body} headers={{ 'content-type': contentType }} />
      </details>
    </li>
  )
}
