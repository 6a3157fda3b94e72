import type { JSX } from 'preact'
import { controlDocument } from '../control/call.ts'
import { OperationForm } from '../forms/operationForm.tsx'
import { keepSettings, place } from '../shell/place.ts'
import { LeverForm } from './leverForm.tsx'
import { type LeverGroup, leversFor, setLists } from './levers.ts'
import { SetNow } from './setNow.tsx'

/** The operations of the control plane as forms: those of one tag, or those that a text finds. */
export function Levers({ world, tag }: { readonly world: string; readonly tag: string }): JSX.Element {
  const text = place.value.settings['find'] ?? ''
  const groups = leversFor(controlDocument(), text).filter((group) => text !== '' || tag === '' || group.tag === tag)
  return (
    <>
      <h2 id="state-title">Levers{tag !== '' && text === '' && ` · ${tag}`}</h2>
      <p class="row">
        <label>
          Find an operation{' '}
          <input
            type="search"
            value={text}
            placeholder="outage"
            onInput={({ currentTarget }) => keepSettings({ find: currentTarget.value })}
          />
        </label>
      </p>
      {groups.length === 0 && <p class="empty">No operation contains “{text}”.</p>}
      {groups.map((group) => (
        <Group key={group.tag} world={world} group={group} />
      ))}
    </>
  )
}

function Group({ world, group }: { readonly world: string; readonly group: LeverGroup }): JSX.Element {
  const { tag, operations } = group
  return (
    <section aria-labelledby={`levers-${tag}`}>
      <h3 id={`levers-${tag}`}>{tag}</h3>
      {setLists
        .filter((each) => each.tag === tag)
        .map((list) => (
          <SetNow key={list.title} world={world} list={list} />
        ))}
      {operations.map((operation) => (
        <LeverForm key={operation.operationId} operation={operation}>
          <OperationForm operation={operation.operationId} known={{ world }} />
        </LeverForm>
      ))}
    </section>
  )
}
