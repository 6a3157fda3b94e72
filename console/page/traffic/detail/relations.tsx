import type { JSX } from 'preact'
import { read } from '../../control/call.ts'
import { type Exchange, exchanges } from '../../control/exchanges.ts'
import type { Schemas } from '../../control/operations.ts'
import { useLoaded } from '../../control/useLoaded.ts'
import { hashOf, place } from '../../shell/place.ts'
import { Moment } from '../../widgets/moment.tsx'
import { statusText, toneOf } from '../marks.ts'
import { relatedTo } from '../related.ts'

/** What caused an exchange, and what followed: each is a link to its row. */
export function Relations({ world, exchange }: { readonly world: string; readonly exchange: Exchange }): JSX.Element {
  const { cause, callbacks, attempts } = relatedTo(exchange, exchanges.entries)
  const request = exchange.cause ?? exchange.id
  const all = useLoaded(
    () => read({ operation: 'listCallbacks', path: { world }, query: { cause: request } }),
    [world, request],
  )
  const own = all?.find(({ id }) => id === exchange.callback)
  // An earlier attempt has been followed by the one that it announced.
  const latest = [exchange, ...attempts].reduce((last, one) => (one.id > last.id ? one : last))
  const next = own?.state === 'queued' ? latest.retryAt : undefined
  const unsent = exchange.kind === 'request' ? (all ?? []).filter((callback) => callback.attempts.length === 0) : []
  const isFollowed = callbacks.length + attempts.length + unsent.length > 0
  return (
    <>
      {exchange.cause !== undefined && (
        <>
          <h4>Caused by</h4>
          <ul class="related">
            <li>
              {cause === undefined ? `#${exchange.cause}, which the journal has dropped` : <LinkTo exchange={cause} />}
            </li>
          </ul>
        </>
      )}
      {exchange.kind === 'callback' && (
        <p>
          Callback {exchange.callback}
          {own !== undefined && (
            <>
              {' '}
              is <State of={own} />
            </>
          )}
          {next !== undefined && (
            <>
              , next attempt at <Moment at={next} />
            </>
          )}
        </p>
      )}
      {isFollowed && (
        <>
          <h4>{exchange.kind === 'request' ? 'What followed' : 'Other attempts'}</h4>
          <ul class="related">
            {[...callbacks, ...attempts].map((other) => (
              <li key={other.id}>
                <LinkTo exchange={other} />
              </li>
            ))}
            {unsent.map((callback) => (
              <li key={`callback ${callback.id}`}>
                <a href={hashOf({ world, part: 'traffic', settings: { view: 'callbacks' } })}>
                  callback {callback.id}, {callback.name}
                </a>{' '}
                <State of={callback} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function LinkTo({ exchange }: { readonly exchange: Exchange }): JSX.Element {
  const { id, at, operationId, callback } = exchange
  const { value } = place
  return (
    <>
      <a href={hashOf({ ...value, part: 'traffic', settings: { ...value.settings, open: String(id) } })}>
        #{id} {operationId ?? 'no operation'}
      </a>{' '}
      <Moment at={at} isShort /> <span class={`badge ${toneOf(exchange)}`}>{statusText(exchange)}</span>
      {callback !== undefined && <span class="hint"> callback {callback}</span>}
    </>
  )
}

function State({ of: { state } }: { readonly of: Schemas['Callback'] }): JSX.Element {
  const tone = state === 'delivered' ? 'good' : state === 'queued' || state === 'held' ? 'open' : 'bad'
  return <span class={`badge ${tone}`}>{state}</span>
}
