import type { JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { isFilled } from './entries.ts'
import { errorsHere } from './fieldErrors.ts'
import type { OuterProps } from './fieldProps.ts'
import { Hint } from './hint.tsx'
import { MembersInput } from './membersInput.tsx'
import { Messages } from './messages.tsx'

/** An object within a form. An optional one is folded until it is opened, filled or wrong. */
export function GroupInput(props: OuterProps<'group'>): JSX.Element {
  const { name, field, entry, isRequired, errors, change, Inner } = props
  const isOpen = useRef(isRequired || isFilled(field, entry))
  if (Object.keys(errors).length > 0) isOpen.current = true
  const names = field.members.map((member) => member.name)
  return (
    <details class="group" open={isOpen.current}>
      <summary>
        {name} <span class="required">{isRequired ? 'required' : 'optional'}</span>
      </summary>
      <Hint text={field.hint} />
      <Messages messages={errorsHere(errors, names)} />
      <MembersInput members={field.members} {...{ Inner, entry, errors, change }} />
      {!isRequired && entry.isGiven && (
        <button type="button" class="quiet" onClick={() => change({ ...entry, isGiven: false })}>
          Leave {name} out when it is empty
        </button>
      )}
    </details>
  )
}

/** An object that has one of several forms: which one, then its members. */
export function BranchesInput({
  name,
  field,
  entry,
  isRequired,
  errors,
  change,
  Inner,
}: OuterProps<'branches'>): JSX.Element {
  const id = useId()
  const chosen = field.branches.find(({ value }) => value === entry.text)
  const names = chosen?.members.map((member) => member.name) ?? []
  return (
    <fieldset class="group">
      <legend>{name}</legend>
      <div class="field">
        <label for={id}>{field.key}</label>
        <div class="value">
          <select
            id={id}
            value={entry.text}
            aria-required={isRequired}
            aria-describedby={`${id}-hint`}
            onInput={({ currentTarget }) => change({ ...entry, text: currentTarget.value })}
          >
            <option value="">—</option>
            {field.branches.map(({ value }) => (
              <option key={value}>{value}</option>
            ))}
          </select>
          {isRequired && <span class="required">required</span>}
        </div>
        <div class="about" id={`${id}-hint`}>
          <Messages messages={errorsHere(errors, names)} />
          <Hint text={chosen?.hint ?? field.hint} />
        </div>
      </div>
      <MembersInput key={entry.text} members={chosen?.members ?? []} {...{ Inner, entry, errors, change }} />
    </fieldset>
  )
}
