import { duration } from '../../../../specs/formats/duration.ts'
import type { HangupCause } from '../../../subscribers/index.ts'
import type { Context } from '../../context.ts'
import { voice } from '../../data/voice.generated.ts'
import { settingsOf } from '../../rules/account/settings.ts'
import type { Call } from '../../rules/voice/call.ts'
import type { Leg } from '../../rules/voice/leg.ts'
import { findVoiceClient, isClient } from '../../rules/voice/numbers.ts'

/** Whether a phone rings, and why and when that ends without an answer. */
interface Attempt {
  readonly isOnPhone: boolean
  readonly unanswered: HangupCause
  /** Milliseconds. */
  readonly wait: number
}

/** Makes a phone ring for a call, or finds out why it does not. @see docs/africastalking.md#ringing */
export function reach(phone: string, call: Pick<Call, 'id'>, shown: string, context: Context): Leg {
  return begin(phone, call, false, attempt(phone, shown, context), context)
}

/** The same for the phone at the other end of the call. */
export function reachParty({ id, party, line }: Call, context: Context): Leg {
  return begin(party, { id }, true, attempt(party, line, context), context)
}

/** The leg of a phone that has called. */
export function joinCaller({ id, party }: Call, context: Context): Leg {
  const { voiceLegs, voiceLegIds } = context.state
  return voiceLegs.put({
    ...{ id: voiceLegIds.next(), phone: party, call: id, isParty: true, isOnPhone: true, unanswered: undefined },
  })
}

/** Somebody has answered. @returns the leg */
export function pickUp(leg: Leg, context: Context): Leg {
  stopWaiting(leg, context)
  return context.state.voiceLegs.put({ ...leg, unanswered: undefined })
}

/** Ends a leg, with the call on its phone. */
export function release(leg: Leg, cause: HangupCause, context: Context): void {
  const { id, phone, isOnPhone } = leg
  stopWaiting(leg, context)
  context.state.voiceLegs.delete(id)
  if (isOnPhone) context.state.subscribers.handsets.calls.end(phone, cause)
}

function stopWaiting({ id }: Leg, context: Context): void {
  context.unschedule('missVoiceCall', String(id))
}

function begin(
  phone: string,
  { id: call }: Pick<Call, 'id'>,
  isParty: boolean,
  { isOnPhone, unanswered, wait }: Attempt,
  context: Context,
): Leg {
  const { voiceLegs, voiceLegIds } = context.state
  const leg = voiceLegs.put({ id: voiceLegIds.next(), phone, call, isParty, isOnPhone, unanswered })
  context.schedule('missVoiceCall', context.now + wait, String(leg.id))
  return leg
}

function attempt(phone: string, shown: string, context: Context): Attempt {
  const { state } = context
  const fails = (unanswered: HangupCause, wait = 0): Attempt => ({ isOnPhone: false, unanswered, wait })
  if (isClient(phone) && findVoiceClient(phone, state)?.isOnline !== true) return fails('USER_NOT_REGISTERED')
  switch (state.subscribers.handsets.calls.ring(phone, 'africastalking', shown)) {
    case 'ringing':
      return { isOnPhone: true, unanswered: 'NO_ANSWER', wait: duration(settingsOf(context).callRinging) }
    case 'busy':
      return fails('USER_BUSY')
    case 'off':
      return fails('SUBSCRIBER_ABSENT')
    case 'uncovered':
      return fails('NO_USER_RESPONSE', voice.pagingSeconds * 1_000)
  }
}
