import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import { blank } from './entries.ts'
import { errorsHere, errorsWithin } from './fieldErrors.ts'
import type { OuterProps } from './fieldProps.ts'
import { Hint } from './hint.tsx'
import { Messages } from './messages.tsx'

/** Values of one kind, one below the other. */
export function ListInput({ name, field, entry, isRequired, errors, change, Inner }: OuterProps<'list'>): JSX.Element {
  const { items } = entry
  return (
    <fieldset class="group">
      <legend>{name}</legend>
      <Hint text={field.hint} />
      <Messages messages={errorsHere(errors, [...items.keys()].map(String))} />
      {items.map((item, at) => (
        <Item key={at} name={`${name} ${at + 1}`} remove={() => change({ ...entry, items: items.toSpliced(at, 1) })}>
          <Inner
            name={`${name} ${at + 1}`}
            field={field.item}
            entry={item}
            isRequired={true}
            errors={errorsWithin(errors, String(at))}
            change={(changed) => change({ ...entry, items: items.with(at, changed) })}
          />
        </Item>
      ))}
      <p class="row">
        <button type="button" onClick={() => change({ ...entry, items: [...items, blank] })}>
          Add to {name}
        </button>
        {!isRequired && items.length === 0 && (
          <label>
            <input
              type="checkbox"
              checked={entry.isGiven}
              onChange={({ currentTarget }) => change({ ...entry, isGiven: currentTarget.checked })}
            />{' '}
            Send {name} as an empty list
          </label>
        )}
      </p>
    </fieldset>
  )
}

/** Values of one kind by name. */
export function MapInput({ name, field, entry, errors, change, Inner }: OuterProps<'map'>): JSX.Element {
  const { items, names } = entry
  return (
    <fieldset class="group">
      <legend>{name}</legend>
      <Hint text={field.hint} />
      <Messages messages={errorsHere(errors, names)} />
      {items.map((item, at) => (
        <Item
          key={at}
          name={`${name} ${at + 1}`}
          remove={() => change({ ...entry, items: items.toSpliced(at, 1), names: names.toSpliced(at, 1) })}
        >
          <KeyInput
            name={`${name} ${at + 1}: name`}
            value={names[at] ?? ''}
            change={(key) => change({ ...entry, names: names.with(at, key) })}
          />
          <Inner
            name={`${name} ${at + 1}: value`}
            field={field.value}
            entry={item}
            isRequired={true}
            errors={errorsWithin(errors, names[at] ?? '')}
            change={(changed) => change({ ...entry, items: items.with(at, changed) })}
          />
        </Item>
      ))}
      <button type="button" onClick={() => change({ ...entry, items: [...items, blank], names: [...names, ''] })}>
        Add to {name}
      </button>
    </fieldset>
  )
}

function Item({
  name,
  remove,
  children,
}: {
  readonly name: string
  readonly remove: () => void
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <div class="item">
      <div>{children}</div>
      <button type="button" class="quiet" onClick={remove}>
        Remove {name}
      </button>
    </div>
  )
}

function KeyInput({
  name,
  value,
  change,
}: {
  readonly name: string
  readonly value: string
  readonly change: (value: string) => void
}): JSX.Element {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <div class="value">
        <input id={id} value={value} spellcheck={false} onInput={({ currentTarget }) => change(currentTarget.value)} />
      </div>
    </div>
  )
}
