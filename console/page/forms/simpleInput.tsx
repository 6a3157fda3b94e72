import type { JSX, TargetedInputEvent } from 'preact'
import { useId } from 'preact/hooks'
import { hasNullSwitch } from './entries.ts'
import { errorsHere } from './fieldErrors.ts'
import type { FieldProps } from './fieldProps.ts'
import { Hint } from './hint.tsx'
import { Messages } from './messages.tsx'
import { useSuggestions } from './useSuggestions.ts'

type SimpleKind = 'text' | 'number' | 'choice' | 'json'

/** One input for text, a number, a choice or JSON, with its hint and what is wrong. */
export function SimpleInput({ name, field, entry, isRequired, errors, change }: FieldProps<SimpleKind>): JSX.Element {
  const id = useId()
  const { values, load } = useSuggestions(name)
  const messages = errorsHere(errors)
  const attributes = {
    id,
    value: entry.text,
    disabled: entry.isNull,
    'aria-required': isRequired,
    'aria-invalid': messages.length > 0,
    'aria-describedby': `${id}-hint`,
    ...(values !== undefined && field.kind !== 'choice' && { list: `${id}-known`, onFocus: load }),
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
      change({ ...entry, text: currentTarget.value, isGiven: false }),
  }
  return (
    <div class="field">
      <label id={`${id}-label`} for={id}>
        {name}
      </label>
      <div class="value">
        <Control field={field} attributes={attributes} />
        {values !== undefined && field.kind !== 'choice' && (
          <datalist id={`${id}-known`}>
            {values.map((value) => (
              <option key={value} value={value} />
            ))}
          </datalist>
        )}
        {hasNullSwitch(field) && (
          <label class="null">
            <input
              type="checkbox"
              checked={entry.isNull}
              onChange={({ currentTarget }) => change({ ...entry, isNull: currentTarget.checked })}
            />{' '}
            {name} is null
          </label>
        )}
        {field.kind === 'text' && field.placeholder === '' && !isRequired && entry.text === '' && !entry.isNull && (
          <label class={entry.isGiven ? 'null' : 'null empty'}>
            <input
              type="checkbox"
              aria-describedby={`${id}-label`}
              checked={entry.isGiven}
              onChange={({ currentTarget }) => change({ ...entry, isGiven: currentTarget.checked })}
            />{' '}
            send as empty
          </label>
        )}
        {isRequired && <span class="required">required</span>}
      </div>
      <div class="about" id={`${id}-hint`}>
        <Messages messages={messages} />
        <Hint text={field.hint} />
      </div>
    </div>
  )
}

function Control({
  field,
  attributes,
}: {
  readonly field: FieldProps<SimpleKind>['field']
  readonly attributes: object
}): JSX.Element {
  switch (field.kind) {
    case 'text':
      return <input type="text" placeholder={field.placeholder} spellcheck={false} {...attributes} />
    case 'number':
      // A number input gives no text at all for what is no number to it.
      return (
        <input type="text" inputMode="decimal" placeholder={boundsText(field)} spellcheck={false} {...attributes} />
      )
    case 'json':
      return field.isLong ? (
        <textarea rows={2} placeholder="JSON" spellcheck={false} {...attributes} />
      ) : (
        <input type="text" spellcheck={false} {...attributes} />
      )
    case 'choice':
      return (
        <select {...attributes}>
          <option value="">—</option>
          {field.values.map((value) => (
            <option key={JSON.stringify(value)} value={JSON.stringify(value)}>
              {String(value)}
            </option>
          ))}
        </select>
      )
  }
}

/** `1 to 65535`. */
function boundsText({ min, max }: { readonly min: number | undefined; readonly max: number | undefined }): string {
  if (min !== undefined && max !== undefined && max < 1e9) return `${min} to ${max}`
  return min === undefined ? '' : `from ${min}`
}
