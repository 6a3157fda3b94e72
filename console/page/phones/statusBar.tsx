import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Action } from '../widgets/action.tsx'
import { ProblemText } from '../widgets/problemText.tsx'
import { useCall } from '../widgets/useCall.ts'
import type { Phone } from './phone.ts'

/** Network, power and coverage of a phone, and its purses. */
export function StatusBar({ phone }: { readonly phone: Phone }): JSX.Element {
  const { subscriber } = phone
  const { country, network, isPhoneOn, isInCoverage, currency, mobileMoney, airtime, pin } = subscriber
  return (
    <div class="status">
      <p class="row">
        <span>
          {country ?? 'no country'}
          {network !== null && `, ${network}`}
        </span>
        <Switch phone={phone} name="isPhoneOn" isOn={isPhoneOn} on="On" off="Off" />
        <Switch phone={phone} name="isInCoverage" isOn={isInCoverage} on="In coverage" off="Out of coverage" />
      </p>
      <p class="row">
        <span>
          Money {mobileMoney} {currency}
        </span>
        <span>
          Airtime {airtime} {currency}
        </span>
        <span>PIN {pin}</span>
      </p>
      <Purses phone={phone} />
    </div>
  )
}

function Switch({
  phone: { world, number },
  name,
  isOn,
  on,
  off,
}: {
  readonly phone: Phone
  readonly name: 'isPhoneOn' | 'isInCoverage'
  readonly isOn: boolean
  readonly on: string
  readonly off: string
}): JSX.Element {
  return (
    <Action
      kind={isOn ? '' : 'danger'}
      call={{ operation: 'patchSubscriber', path: { world, number }, body: { [name]: !isOn } }}
    >
      {isOn ? on : off}
    </Action>
  )
}

/** A form for purses and PIN, and what else is known of the person. */
function Purses({ phone }: { readonly phone: Phone }): JSX.Element {
  const { world, number, subscriber } = phone
  const [money, setMoney] = useState('')
  const [airtime, setAirtime] = useState('')
  const [pin, setPin] = useState('')
  const { isBusy, outcome, run } = useCall()
  const save = (event: Event): void => {
    event.preventDefault()
    const body = {
      ...(money !== '' && { mobileMoney: Number(money) }),
      ...(airtime !== '' && { airtime: Number(airtime) }),
      ...(pin !== '' && { pin }),
    }
    run({ operation: 'patchSubscriber', path: { world, number }, body }, () => {
      for (const clear of [setMoney, setAirtime, setPin]) clear('')
    })
  }
  return (
    <details>
      <summary>Purses, PIN, opt-outs</summary>
      <form class="row" onSubmit={save}>
        <Field label="Money" value={money} set={setMoney} />
        <Field label="Airtime" value={airtime} set={setAirtime} />
        <Field label="PIN" value={pin} set={setPin} />
        <button type="submit" disabled={isBusy}>
          Set
        </button>
        <ProblemText problem={outcome?.problem} />
      </form>
      <p class="hint">
        {subscriber.isOpened ? 'Opened in the simulator. ' : ''}
        {subscriber.isOnDoNotDisturbRegister ? 'On the do-not-disturb register. ' : ''}
        {subscriber.optOuts.length === 0 ? 'No opt-outs.' : 'Opted out of:'}
      </p>
      <ul class="plain">
        {subscriber.optOuts.map(({ service, sender }) => (
          <li key={`${service} ${sender}`} class="row">
            {sender} ({service})
            <Action kind="quiet" call={{ operation: 'liftOptOut', path: { world, number, service, sender } }}>
              Let through again
            </Action>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Field({
  label,
  value,
  set,
}: {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
}): JSX.Element {
  return (
    <label>
      {label}{' '}
      <input
        class="short"
        inputMode="decimal"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  )
}
