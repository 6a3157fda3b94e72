import type { components } from '../../../specs/types/control.generated.ts'
import { formatInstant, type ProblemReply, problem } from '../../kernel/index.ts'
import type { Handset } from '../handset/handsets.ts'
import { isReachable } from '../subscriber.ts'
import type { WorldSubscribers } from '../worldSubscribers.ts'
import type { Lever } from './context.ts'

/** Shows what a phone is doing. @see docs/control.md#handset */
export const getHandset: Lever<'getHandset'> = ({ path }, { handsets }) => ({
  status: 200,
  body: representHandset(handsets.get(path.number)),
})

/** Lists what a phone has shown, oldest first. @see docs/control.md#handset */
export const listScreens: Lever<'listScreens'> = ({ path }, { handsets }) => ({
  status: 200,
  body: handsets
    .screensOf(path.number)
    .map(({ number, shownAt, ...screen }) => ({ ...screen, shownAt: formatInstant(shownAt) })),
})

/** Dials a USSD code. @see docs/control.md#handset */
export const dialCode: Lever<'dialCode'> = ({ path: { number }, body }, subscribers) => {
  const refusal = outOfReach(number, subscribers)
  if (refusal !== undefined) return refusal
  subscribers.handsets.dial(number, body.code)
  return { status: 200, body: representHandset(subscribers.handsets.get(number)) }
}

/** Answers the menu on a phone. @see docs/control.md#handset */
export const typeOnPhone: Lever<'typeOnPhone'> = ({ path: { number }, body }, subscribers) => {
  const { handsets } = subscribers
  const refusal = outOfReach(number, subscribers)
  if (refusal !== undefined) return refusal
  const { state } = handsets.get(number)
  if (state === 'waiting')
    return problem(409, `The phone ${number} waits for the application. Let the world settle before you type.`)
  if (state === 'idle') return problem(409, `The phone ${number} shows no menu. Dial a USSD code first.`)
  const objection = handsets.type(number, body.text)
  return objection === undefined
    ? { status: 200, body: representHandset(handsets.get(number)) }
    : problem(409, objection)
}

/** Ends the call on a phone, or else the USSD dialogue. @see docs/control.md#handset */
export const hangUpPhone: Lever<'hangUpPhone'> = ({ path: { number } }, { handsets }) =>
  handsets.hangUp(number)
    ? { status: 200, body: representHandset(handsets.get(number)) }
    : problem(409, `The phone ${number} has no call and no USSD dialogue that could be ended.`)

/** The phone as the control plane shows it. */
export function representHandset({ call, ...handset }: Handset): components['schemas']['Handset'] {
  if (call === undefined) return { ...handset, call: null }
  const { id, direction, party, state } = call
  return { ...handset, call: { id, direction, party, state } }
}

function outOfReach(number: string, subscribers: WorldSubscribers): ProblemReply<409> | undefined {
  if (isReachable(subscribers.get(number))) return undefined
  return problem(409, `The phone ${number} is off or out of coverage. PATCH the subscriber to change that.`)
}
