import type { JSX } from 'preact'
import { place } from '../shell/place.ts'
import { CollectionTable } from './collectionTable.tsx'
import { Contents } from './contents.tsx'
import { Levers } from './leverForms.tsx'

/** What the providers keep in a world, and what acts on it. */
export function State({ world }: { readonly world: string }): JSX.Element {
  const show = place.value.settings['show'] ?? 'dtone.transactions'
  const [service = '', ...rest] = show.split('.')
  const name = rest.join('.')
  return (
    <div class="state-parts">
      <Contents world={world} show={show} />
      <section class="shown" aria-labelledby="state-title">
        {service === 'levers' ? (
          <Levers key={show} world={world} tag={name} />
        ) : (
          <CollectionTable key={show} world={world} service={service} collection={name} />
        )}
      </section>
    </div>
  )
}
