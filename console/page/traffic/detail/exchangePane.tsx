import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { visibleText } from '../../../../specs/formats/visibleText.ts'
import { type Exchange, exchanges } from '../../control/exchanges.ts'
import { Moment } from '../../widgets/moment.tsx'
import { exchangeWithId, statusOf } from '../exchange.ts'
import { statusText, toneOf } from '../marks.ts'
import { Body } from './body.tsx'
import { Command } from './command.tsx'
import { Relations } from './relations.tsx'
import { Replay } from './replay.tsx'
import { TouchedBy } from './touchedBy.tsx'

/** One exchange with all that is known of it. */
export function ExchangePane({
  world,
  id,
  close,
}: {
  readonly world: string
  readonly id: number
  readonly close: () => void
}): JSX.Element {
  const isCurrent = exchanges.revision.value >= 0
  const exchange = exchangeWithId(isCurrent ? exchanges.entries : [], id)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => pane.current?.focus({ preventScroll: true }), [])
  return (
    <section
      ref={pane}
      class="pane"
      aria-label={`Exchange ${id}`}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div class="row">
        <h3>{exchange === undefined ? `Exchange ${id}` : (exchange.operationId ?? 'No operation')}</h3>
        <button type="button" class="quiet end" onClick={close}>
          Close
        </button>
      </div>
      {exchange === undefined ? (
        <p class="empty">The journal does not have this exchange.</p>
      ) : (
        <Content world={world} exchange={exchange} />
      )}
    </section>
  )
}

function Content({ world, exchange }: { readonly world: string; readonly exchange: Exchange }): JSX.Element {
  const { id, at, kind, service, request, reply, error } = exchange
  return (
    <>
      <p>
        #{id}, {kind === 'request' ? 'request to' : 'callback of'} {service}, <Moment at={at} />{' '}
        <span class={`badge ${toneOf(exchange)}`}>{statusText(exchange)}</span>
      </p>
      {exchange.callback !== undefined && <Replay world={world} callback={exchange.callback} />}
      <TouchedBy world={world} exchange={exchange} />
      <Relations world={world} exchange={exchange} />
      <Part name="Request" headers={request.headers}>
        <p>
          <code class="whole">
            {request.method} {visibleText(request.target)}
          </code>
        </p>
        <Body text={request.body} headers={request.headers} />
      </Part>
      {reply === null ? (
        <>
          <h4>No answer</h4>
          {error !== undefined && <p class="problem">{visibleText(error)}</p>}
        </>
      ) : (
        <Part name={`Answer ${reply.status}`} headers={reply.headers}>
          {statusOf(exchange) === undefined && <p class="problem">It did not arrive: {visibleText(error ?? '')}</p>}
          <Body text={reply.body} headers={reply.headers} />
        </Part>
      )}
      <Command exchange={exchange} />
    </>
  )
}

function Part({
  name,
  headers,
  children,
}: {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  readonly children: ComponentChildren
}): JSX.Element {
  const entries = Object.entries(headers)
  return (
    <>
      <h4>{name}</h4>
      {children}
      <details>
        <summary>{entries.length === 1 ? '1 header' : `${entries.length} headers`}</summary>
        <table>
          <tbody>
            {entries.map(([header, value]) => (
              <tr key={header}>
                <th scope="row">{visibleText(header)}</th>
                <td>
                  <code class="whole">{visibleText(value)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
