import type { JSX } from 'preact'
import { visibleText } from '../../../../specs/formats/visibleText.ts'
import { read } from '../../control/call.ts'
import type { Exchange } from '../../control/exchanges.ts'
import { useLoaded } from '../../control/useLoaded.ts'

/** The fault that was applied to an exchange, and what was nearly right in it. */
export function TouchedBy({
  world,
  exchange: { fault, nearMiss = [] },
}: {
  readonly world: string
  readonly exchange: Exchange
}): JSX.Element {
  return (
    <>
      {nearMiss.length > 0 && (
        <>
          <h4>Near misses</h4>
          <ul>
            {nearMiss.map((hint) => (
              <li key={hint}>{visibleText(hint)}</li>
            ))}
          </ul>
        </>
      )}
      {fault !== undefined && <Fault world={world} id={fault} />}
    </>
  )
}

function Fault({ world, id }: { readonly world: string; readonly id: number }): JSX.Element {
  const faults = useLoaded(() => read({ operation: 'listFaults', path: { world } }), [world])
  const rule = faults?.find((fault) => fault.id === id)
  return (
    <>
      <h4>Fault {id}</h4>
      {rule === undefined ? (
        <p class="hint">{faults === undefined ? '…' : 'The rule has been removed.'}</p>
      ) : (
        <pre>
          {visibleText(JSON.stringify({ select: rule.select, place: rule.place, effect: rule.effect }, undefined, 2))}
        </pre>
      )}
    </>
  )
}
