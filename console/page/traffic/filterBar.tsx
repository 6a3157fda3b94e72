import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { exchanges } from '../control/exchanges.ts'
import { keepSettings, place } from '../shell/place.ts'
import { filterNames, filterOf, filterSettings, isEmpty, isStatus } from './filter.ts'

const services = ['africastalking', 'dtone', 'acquirer']
const kinds = ['request', 'callback']
const statuses = ['2xx', '3xx', '4xx', '5xx', 'none']

/** Chooses what is shown. The address keeps it. */
export function FilterBar({
  shown,
  isComplete,
}: {
  readonly shown: number
  readonly isComplete: boolean
}): JSX.Element {
  const settings = filterSettings(place.value.settings)
  const { status = '' } = settings
  const operations = useId()
  return (
    <search class="filters row">
      <Choice name="kind" label="Kind" choices={kinds} />
      <Choice name="service" label="Service" choices={services} />
      <Text name="operation" label="Operation" list={operations} />
      <datalist id={operations}>
        {operationNames().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Text
        name="status"
        label="Status"
        placeholder="201, 4xx, none"
        list={`${operations}-status`}
        isWrong={!isStatus(status)}
      />
      <datalist id={`${operations}-status`}>
        {statuses.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Text name="text" label="Text" placeholder="in targets and bodies" />
      <button
        type="button"
        class="quiet"
        disabled={isEmpty(filterOf(settings))}
        onClick={() => keepSettings(Object.fromEntries(filterNames.map((name) => [name, ''])))}
      >
        Show all
      </button>
      <span class="hint count">
        {shown.toLocaleString('en')} of {exchanges.entries.length.toLocaleString('en')}
        {!isComplete && ', searching…'}
      </span>
    </search>
  )
}

/** The operations and callbacks that have occurred. */
function operationNames(): readonly string[] {
  const names = new Set<string>()
  for (const { operationId } of exchanges.entries) if (operationId !== null) names.add(operationId)
  return [...names].sort()
}

type FilterName = (typeof filterNames)[number]

function Choice({
  name,
  label,
  choices,
}: {
  readonly name: FilterName
  readonly label: string
  readonly choices: readonly string[]
}): JSX.Element {
  return (
    <label>
      {label}{' '}
      <select
        value={place.value.settings[name] ?? ''}
        onChange={({ currentTarget }) => keepSettings({ [name]: currentTarget.value })}
      >
        <option value="">all</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  )
}

function Text({
  name,
  label,
  placeholder,
  list,
  isWrong = false,
}: {
  readonly name: FilterName
  readonly label: string
  readonly placeholder?: string
  readonly list?: string
  readonly isWrong?: boolean
}): JSX.Element {
  return (
    <label class={`of-${name}`}>
      {label}{' '}
      <input
        type="search"
        value={place.value.settings[name] ?? ''}
        placeholder={placeholder}
        list={list}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => keepSettings({ [name]: currentTarget.value })}
      />
    </label>
  )
}
