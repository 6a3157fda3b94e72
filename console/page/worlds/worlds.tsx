import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Schemas } from '../control/operations.ts'
import { goTo, hashOf } from '../shell/place.ts'
import { Action } from '../widgets/action.tsx'
import { Moment } from '../widgets/moment.tsx'
import { RestoreWorld, SaveWorld } from './snapshots.tsx'

/** All worlds, and what makes, copies, saves, restores and deletes them. */
export function Worlds({
  world: shown,
  worlds,
}: {
  readonly world: string
  readonly worlds: readonly Schemas['World'][] | undefined
}): JSX.Element {
  return (
    <>
      <h2>Worlds</h2>
      <p class="hint">A world has its own accounts, clock and journal. The API key that a client uses names it.</p>
      <MakeWorld />
      <RestoreWorld />
      <ul class="cards">
        {worlds?.map((world) => (
          <WorldCard key={world.name} world={world} isShown={world.name === shown} />
        ))}
      </ul>
    </>
  )
}

function WorldCard({ world, isShown }: { readonly world: Schemas['World']; readonly isShown: boolean }): JSX.Element {
  const { name, seed, clock } = world
  const [copy, setCopy] = useState(`${name}-copy`)
  const [isSure, setSure] = useState(false)
  return (
    <li class="card" data-world={name}>
      <h3>
        <a href={hashOf({ world: name, part: 'traffic', settings: {} })}>{name}</a>{' '}
        {isShown && <span class="badge">shown</span>}
      </h3>
      <p>
        {clock.mode} clock, <Moment at={clock.now} />, seed <code>{seed}</code>
      </p>
      <div class="row">
        <label>
          Copy as <input value={copy} onInput={({ currentTarget }) => setCopy(currentTarget.value)} />
        </label>
        <Action call={{ operation: 'forkWorld', path: { world: name }, body: { name: copy } }}>Fork</Action>
        <SaveWorld world={name} />
        {isSure ? (
          <>
            <Action
              kind="danger"
              call={{ operation: 'deleteWorld', path: { world: name } }}
              done={() => isShown && goTo({ world: undefined, part: 'worlds' })}
            >
              Delete {name} for good
            </Action>
            <button type="button" class="quiet" onClick={() => setSure(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" class="quiet" onClick={() => setSure(true)}>
            Delete…
          </button>
        )}
      </div>
    </li>
  )
}

function MakeWorld(): JSX.Element {
  const [name, setName] = useState('')
  const [seed, setSeed] = useState('')
  const [mode, setMode] = useState<Schemas['ClockMode']>('manual')
  return (
    <section class="card row" aria-labelledby="make-world">
      <h3 id="make-world">Make a world</h3>
      <label>
        Name <input value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <label>
        Seed <input value={seed} placeholder="drawn" onInput={({ currentTarget }) => setSeed(currentTarget.value)} />
      </label>
      <label>
        Clock{' '}
        <select value={mode} onChange={({ currentTarget }) => setMode(currentTarget.value as Schemas['ClockMode'])}>
          <option value="manual">manual</option>
          <option value="real">real</option>
        </select>
      </label>
      <Action
        kind="main"
        isDisabled={name === ''}
        call={{ operation: 'putWorld', path: { world: name }, body: { clock: { mode }, ...(seed !== '' && { seed }) } }}
        done={() => goTo({ world: name, part: 'worlds' })}
      >
        Make
      </Action>
      <p class="hint">A world of this name is replaced, with everything in it.</p>
    </section>
  )
}
