import type { JSX } from 'preact'
import { read } from '../control/call.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { Moment } from '../widgets/moment.tsx'

/** The applications that take part in the clock, and whether they have answered. */
export function Participants({ world }: { readonly world: string }): JSX.Element {
  const participants = useLoaded(() => read({ operation: 'listParticipants', path: { world } }), [world])
  return (
    <section aria-labelledby="participants-title">
      <h3 id="participants-title">
        Participants <span class="count">{participants?.length}</span>
      </h3>
      {participants?.length === 0 && (
        <p class="hint">
          No application takes part in this clock. One that does has its work done before time moves on.
        </p>
      )}
      <ul class="participants">
        {participants?.map(({ name, turn, next }) => (
          <li key={name}>
            <strong>{name}</strong>{' '}
            {turn === null ? (
              <span class="badge good">has answered</span>
            ) : (
              <span class="badge open">has not answered turn {turn}</span>
            )}{' '}
            {next === null ? (
              'nothing due'
            ) : (
              <>
                next work at <Moment at={next} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
