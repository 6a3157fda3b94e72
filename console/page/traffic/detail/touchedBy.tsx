import type { JSX } from 'preact'
import { visibleText } from '../../../../specs/formats/visibleText.ts'
import { read } from '../../control/call.ts'
import type { Exchange } from '../../control/exchanges.ts'
import { useLoaded } from '../../control/useLoaded.ts'

/** The fault or the callback plans that were applied to an exchange, and what was nearly right in it. */
export function TouchedBy({
  world,
  exchange: { fault, plans = [], nearMiss = [] },
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
      {plans.map((id) => (
        <Plan key={id} world={world} id={id} />
      ))}
    </>
  )
}

function Fault({ world, id }: RuleOf): JSX.Element {
  const faults = useLoaded(() => read({ operation: 'listFaults', path: { world } }), [world])
  const rule = faults?.find((fault) => fault.id === id)
  const { select, place, effect } = rule ?? {}
  return <Rule title={`Fault ${id}`} isLoaded={faults !== undefined} rule={rule && { select, place, effect }} />
}

function Plan({ world, id }: RuleOf): JSX.Element {
  const plans = useLoaded(() => read({ operation: 'listCallbackPlans', path: { world } }), [world])
  const rule = plans?.find((plan) => plan.id === id)
  const { select, action } = rule ?? {}
  return <Rule title={`Callback plan ${id}`} isLoaded={plans !== undefined} rule={rule && { select, action }} />
}

interface RuleOf {
  readonly world: string
  readonly id: number
}

function Rule({
  title,
  isLoaded,
  rule,
}: {
  readonly title: string
  readonly isLoaded: boolean
  readonly rule: object | undefined
}): JSX.Element {
  return (
    <>
      <h4>{title}</h4>
      {rule === undefined ? (
        <p class="hint">{isLoaded ? 'The rule has been removed.' : '…'}</p>
      ) : (
        <pre>{visibleText(JSON.stringify(rule, undefined, 2))}</pre>
      )}
    </>
  )
}
