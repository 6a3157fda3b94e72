import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { readAny } from '../control/call.ts'
import { isRecord } from '../control/document.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { AnyAction } from '../widgets/action.tsx'
import type { SetList } from './levers.ts'

type Item = Readonly<Record<string, unknown>>

/** What is set now, each with a button that takes it back. */
export function SetNow({ world, list }: { readonly world: string; readonly list: SetList }): JSX.Element {
  const id = useId()
  const items = useLoaded(() => load(world, list), [world, list.list])
  return (
    <section class="card set-now" aria-labelledby={id}>
      <h4 id={id}>
        {list.title} <span class="count">{items?.length}</span>
      </h4>
      {items?.length === 0 ? (
        <p class="hint">Nothing is set.</p>
      ) : (
        <ul>
          {items?.map((item) => (
            <SetItem key={keyOf(item, list)} {...{ world, list, item }} />
          ))}
        </ul>
      )}
      {list.clear !== undefined && (items?.length ?? 0) > 1 && (
        <AnyAction kind="quiet" call={{ operation: list.clear, path: { world } }}>
          Remove all {list.title.toLowerCase()}
        </AnyAction>
      )}
    </section>
  )
}

async function load(world: string, { list }: SetList): Promise<readonly Item[] | undefined> {
  const items = await readAny({ operation: list, path: { world } })
  return Array.isArray(items) ? items.filter(isRecord) : undefined
}

function SetItem({
  world,
  list,
  item,
}: {
  readonly world: string
  readonly list: SetList
  readonly item: Item
}): JSX.Element {
  const { id: _id, seen, applied, ...settings } = item
  const key = keyOf(item, list)
  const [operation, parameter] = list.remove
  return (
    <li>
      <span class="name">{key}</span>
      {applied !== undefined && (
        <>
          <span class="badge">seen {String(seen)}</span> <span class="badge">applied {String(applied)}</span>
        </>
      )}
      <code>{JSON.stringify(settings)}</code>
      <AnyAction kind="quiet" call={{ operation, path: { world, [parameter]: key } }}>
        Remove {key}
      </AnyAction>
    </li>
  )
}

function keyOf(item: Item, { key }: SetList): string {
  return String(item[key])
}
