import type { JSX } from 'preact'
import { visibleText } from '../../../../specs/formats/visibleText.ts'
import type { Exchange } from '../../control/exchanges.ts'
import { marksOf, statusText, toneOf } from '../marks.ts'

/** Characters of a target that a row can show. */
const longestTarget = 300

/** The id of a row's element. */
export function rowId(exchange: number): string {
  return `exchange-${exchange}`
}

/** One exchange in a line. `place`: which row it is of how many, and its pixels from the top. */
export function ExchangeRow({
  exchange,
  attempt,
  place,
  isChosen,
  isOpen,
  choose,
}: {
  readonly exchange: Exchange
  readonly attempt: number
  readonly place: { readonly row: number; readonly of: number; readonly top: number }
  readonly isChosen: boolean
  readonly isOpen: boolean
  readonly choose: () => void
}): JSX.Element {
  const { id, at, kind, service, operationId, request } = exchange
  const target = visibleText(request.target.slice(0, longestTarget))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus, and names the active row
    <div
      id={rowId(id)}
      role="option"
      aria-selected={isOpen}
      aria-setsize={place.of}
      aria-posinset={place.row + 1}
      class={`exchange${isChosen ? ' chosen' : ''}${isOpen ? ' open' : ''}`}
      style={{ top: `${place.top}px` }}
      onClick={choose}
    >
      <time dateTime={at}>
        <span class="day">{at.slice(5, 10)} </span>
        {at.slice(11).replace(/(\.000)?Z$/, '')}
      </time>
      <span class={`kind ${kind}`}>{kind === 'request' ? '→ request' : '← callback'}</span>
      <span class="service">{service}</span>
      <span class="operation">{operationId ?? 'no operation'}</span>
      <code class="target">
        {request.method} {target}
      </code>
      <span class={`badge ${toneOf(exchange)}`}>{statusText(exchange)}</span>
      <span class="marks">
        {marksOf(exchange, attempt).map(({ text, tone }) => (
          <span key={text} class={`badge ${tone}`}>
            {text}
          </span>
        ))}
      </span>
    </div>
  )
}
