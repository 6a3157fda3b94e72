import type { JSX } from 'preact'
import type { Schemas } from '../control/operations.ts'
import { hashOf } from '../shell/place.ts'
import { Moment } from '../widgets/moment.tsx'
import { spanTo } from './advanceCard.tsx'
import { type Span, untilText } from './span.ts'

/** What the world does next by itself, the earliest first. */
export function DueList({
  world,
  due,
  isBusy,
  advance,
  showMore,
}: {
  readonly world: string
  readonly due: Schemas['Due'] | undefined
  readonly isBusy: boolean
  readonly advance: (span: Span) => void
  readonly showMore: () => void
}): JSX.Element {
  const items = due?.items ?? []
  return (
    <section aria-labelledby="due-title">
      <h3 id="due-title">
        Due next <span class="count">{due?.total}</span>
      </h3>
      {due !== undefined && items.length === 0 && (
        <p class="empty">Nothing is due. The world stays as it is until a request comes.</p>
      )}
      {due !== undefined && items.length > 0 && (
        <div class="wide">
          <table>
            <thead>
              <tr>
                {['in', 'at', 'what', 'of', 'key', 'caused by', ''].map((name) => (
                  <th key={name} scope="col">
                    {name === '' ? <span class="unseen">action</span> : name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item, at) => (
                <tr key={at}>
                  <DueCells world={world} item={item} now={due.now} />
                  <td>
                    <button
                      type="button"
                      class="quiet"
                      disabled={isBusy}
                      onClick={() => advance(spanTo(item.due, due.now))}
                    >
                      Advance to here
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {due !== undefined && due.total > items.length && items.length < 1_000 && (
        <button type="button" onClick={showMore}>
          Show more of {due.total}
        </button>
      )}
    </section>
  )
}

function DueCells({
  world,
  item,
  now,
}: {
  readonly world: string
  readonly item: Schemas['DueItem']
  readonly now: string
}): JSX.Element {
  const { due, kind, name, service, key, step, cause } = item
  return (
    <>
      <td>{untilText(now, due)}</td>
      <td>
        <Moment at={due} />
      </td>
      <td>
        <span class="badge">{kind}</span> {name}
        {step !== undefined && ` · ${step}`}
      </td>
      <td>{service}</td>
      <td class="name">{key}</td>
      <td>
        {cause !== undefined && (
          <a href={hashOf({ world, part: 'traffic', settings: { open: String(cause) } })}>exchange {cause}</a>
        )}
      </td>
    </>
  )
}
