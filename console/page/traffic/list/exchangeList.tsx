import type { JSX, RefObject, TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { type Exchange, exchanges } from '../../control/exchanges.ts'
import { exchangeWithId, placeOfId } from '../exchange.ts'
import { attemptNumbers } from '../marks.ts'
import { ExchangeRow, rowId } from './exchangeRow.tsx'
import { steppedTo } from './steppedTo.ts'
import { useListPlace } from './useListPlace.ts'

/**
 * The exchanges, the newest at the end. Only rows that are seen are in the document. It follows the newest until the person scrolls away,
 * and then keeps their place.
 */
export function ExchangeList({
  box,
  rows,
  opened,
  open,
  close,
}: {
  readonly box: RefObject<HTMLDivElement | null>
  readonly rows: readonly Exchange[]
  /** The id of the exchange that is open. */
  readonly opened: number
  readonly open: (id: number) => void
  readonly close: () => void
}): JSX.Element {
  const [chosen, choose] = useState(opened)
  const list = useListPlace(box, rows)
  const { from, until } = list.seen
  const seen = rows.slice(from, until)
  const attempts = attemptNumbers(exchanges.entries, seen)
  const press = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape') close()
    const isListed = exchangeWithId(rows, chosen) !== undefined
    if (event.key === 'Enter' && isListed) open(chosen)
    const to = steppedTo(event.key, isListed ? placeOfId(rows, chosen) : rows.length, rows.length, list.page)
    const next = to === undefined ? undefined : rows[to]
    if (to === undefined || next === undefined) return
    event.preventDefault()
    choose(next.id)
    list.show(to)
  }
  return (
    <div class="list">
      <div class="exchange head" aria-hidden="true">
        {['time', 'kind', 'service', 'operation', 'method and target', 'status', 'touched by'].map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      {rows.length === 0 && <p class="empty">{emptyText()}</p>}
      <div
        ref={box}
        class="rows"
        role="listbox"
        aria-label="Exchanges"
        tabIndex={0}
        hidden={rows.length === 0}
        aria-activedescendant={seen.some(({ id }) => id === chosen) ? rowId(chosen) : undefined}
        onScroll={list.scrolled}
        onKeyDown={press}
      >
        <div role="presentation" class="all" style={{ height: `${rows.length * list.rowHeight}px` }}>
          {seen.map((exchange, at) => (
            <ExchangeRow
              key={exchange.id}
              exchange={exchange}
              attempt={attempts.get(exchange.id) ?? 1}
              place={{ row: from + at, of: rows.length, top: (from + at) * list.rowHeight }}
              isChosen={exchange.id === chosen}
              isOpen={exchange.id === opened}
              choose={() => {
                choose(exchange.id)
                open(exchange.id)
              }}
            />
          ))}
        </div>
      </div>
      {!list.isFollowing && (
        <button type="button" class="newest" onClick={list.follow}>
          Newest
        </button>
      )}
    </div>
  )
}

function emptyText(): string {
  if (exchanges.entries.length > 0) return 'No exchange fits the filter.'
  return 'No exchange yet. Requests to the providers and their callbacks are listed here as they come.'
}
