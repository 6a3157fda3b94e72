import type { JSX } from 'preact'
import { controlDocument, read } from '../control/call.ts'
import type { Schemas } from '../control/operations.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { hashOf } from '../shell/place.ts'
import { leversFor } from './levers.ts'

/** The collections of one service. */
interface ServiceContents {
  readonly service: string
  readonly collections: readonly Schemas['Collection'][]
}

/** All that this part can show: the collections of each service with their counts, and the levers. */
export function Contents({ world, show }: { readonly world: string; readonly show: string }): JSX.Element {
  const services = useLoaded(() => loadContents(world), [world])
  return (
    <nav class="contents" aria-label="State">
      {services?.map(({ service, collections }) => (
        <Collections key={service} {...{ world, show, service, collections }} />
      ))}
      <h2>Levers</h2>
      <ul>
        <Entry {...{ world, show }} to="levers" text="all" />
        {leversFor(controlDocument()).map(({ tag, operations }) => (
          <Entry key={tag} {...{ world, show }} to={`levers.${tag}`} text={tag} count={operations.length} />
        ))}
      </ul>
    </nav>
  )
}

async function loadContents(world: string): Promise<readonly ServiceContents[]> {
  const health = await read({ operation: 'getHealth' })
  return Promise.all(
    [...(health?.services ?? []), 'subscribers'].map(async (service) => ({
      service,
      collections: (await read({ operation: 'listCollections', path: { world, service } })) ?? [],
    })),
  )
}

/** Collections that hold nothing are folded away. */
function Collections({
  world,
  show,
  service,
  collections,
}: ServiceContents & { readonly world: string; readonly show: string }): JSX.Element {
  const filled = collections.filter(({ name, count }) => count > 0 || `${service}.${name}` === show)
  const empty = collections.filter((collection) => !filled.includes(collection))
  const entry = ({ name, count }: Schemas['Collection']): JSX.Element => (
    <Entry key={name} {...{ world, show, count }} to={`${service}.${name}`} text={name} />
  )
  return (
    <>
      <h2>{service}</h2>
      <ul>{filled.map(entry)}</ul>
      {empty.length > 0 && (
        <details>
          <summary>{empty.length} empty</summary>
          <ul>{empty.map(entry)}</ul>
        </details>
      )}
    </>
  )
}

function Entry({
  world,
  show,
  to,
  text,
  count,
}: {
  readonly world: string
  readonly show: string
  readonly to: string
  readonly text: string
  readonly count?: number
}): JSX.Element {
  return (
    <li>
      <a
        href={hashOf({ world, part: 'state', settings: { show: to } })}
        aria-current={to === show ? 'true' : undefined}
      >
        {text} {count !== undefined && <span class="count">{count}</span>}
      </a>
    </li>
  )
}
