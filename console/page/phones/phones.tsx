import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { read } from '../control/call.ts'
import { useLoaded } from '../control/useLoaded.ts'
import { keepSettings, place } from '../shell/place.ts'
import { Handset } from './handset.tsx'
import { isNumber, readNumbers, withNumber, withoutNumber } from './numbers.ts'
import { PassTime } from './passTime.tsx'

/** How many handsets are shown: each asks for its state whenever something happens. */
const mostShown = 8

/** Handsets of subscribers side by side. Their numbers stand in the address. */
export function Phones({ world }: { readonly world: string }): JSX.Element {
  const setting = place.value.settings['numbers']
  const numbers = readNumbers(setting)
  return (
    <>
      <h2>Phones</h2>
      <div class="row">
        <AddPhone world={world} shown={numbers} />
        <PassTime world={world} />
      </div>
      {numbers.length === 0 && (
        <p class="empty">Every number has somebody behind it. Add one, in E.164: +254711000001</p>
      )}
      {numbers.length > mostShown && (
        <p class="problem">
          {mostShown} phones are shown at a time: put some away to see the other {numbers.length - mostShown}.
        </p>
      )}
      <ul class="handsets">
        {numbers.slice(0, mostShown).map((number) => (
          <li key={number}>
            <Handset
              world={world}
              number={number}
              remove={() => keepSettings({ numbers: withoutNumber(setting, number) })}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function AddPhone({ world, shown }: { readonly world: string; readonly shown: readonly string[] }): JSX.Element {
  const known = useLoaded(() => read({ operation: 'listSubscribers', path: { world } }), [world])
  const [number, setNumber] = useState('')
  const add = (added: string): void => {
    keepSettings({ numbers: withNumber(place.value.settings['numbers'], added) })
    setNumber('')
  }
  const others = (known ?? []).map((subscriber) => subscriber.number).filter((each) => !shown.includes(each))
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault()
        if (isNumber(number)) add(number)
      }}
    >
      <label>
        Number{' '}
        <input
          type="tel"
          value={number}
          placeholder="+254711000001"
          aria-describedby="number-hint"
          onInput={({ currentTarget }) => setNumber(currentTarget.value)}
        />
      </label>
      <button type="submit" class="main">
        Add phone
      </button>
      <span class="hint" id="number-hint">
        {number !== '' && !isNumber(number) && 'In E.164: a plus, the country, and 7 to 15 digits in all.'}
      </span>
      {others.slice(0, 5).map((other) => (
        <button key={other} type="button" class="quiet" onClick={() => add(other)}>
          {other}
        </button>
      ))}
    </form>
  )
}
