import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { exchanges } from '../control/exchanges.ts'
import type { Schemas } from '../control/operations.ts'
import { Moment } from '../widgets/moment.tsx'
import { goTo, hashOf, parts, place, world } from './place.ts'

/** The world with its clock, and the parts of the console. */
export function Header({ worlds }: { readonly worlds: readonly Schemas['World'][] | undefined }): JSX.Element {
  const { part } = place.value
  const shown = worlds?.find(({ name }) => name === world.value)
  const [first] = worlds ?? []
  useEffect(() => {
    if (place.value.world === undefined && first !== undefined)
      location.replace(hashOf({ ...place.value, world: first.name }))
  }, [first?.name, place.value.world])
  return (
    <header>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to content
      </button>
      <h1>Railyard</h1>
      <label class="world">
        World{' '}
        <select value={world.value} onChange={({ currentTarget }) => goTo({ world: currentTarget.value, part })}>
          {shown === undefined && <option value={world.value}>{world.value}</option>}
          {worlds?.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <nav aria-label="Parts">
        {parts.map((name) => (
          <a
            key={name}
            href={hashOf({ world: world.value, part: name, settings: {} })}
            aria-current={name === part ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <p class="clock">
        {shown === undefined ? (
          <span class="badge bad">{worlds === undefined ? 'no answer' : 'no such world'}</span>
        ) : (
          <>
            <span class="badge">
              {shown.clock.mode === 'scaled' ? `scaled × ${shown.clock.rate}` : shown.clock.mode}
            </span>{' '}
            <Moment at={shown.clock.now} />
          </>
        )}
        {shown !== undefined && !exchanges.isLive.value && <span class="badge open">connecting</span>}
      </p>
      <a class="reference" href="/reference">
        Reference
      </a>
    </header>
  )
}
