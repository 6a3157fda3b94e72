import type { HangupCause } from '../../../subscribers/index.ts'
import { voiceEvent } from '../../callbacks/voicePosts.ts'
import type { Context } from '../../context.ts'
import { drawId } from '../../rules/formats/ids.ts'
import type { Call } from '../../rules/voice/call.ts'
import { type Leg, legOf } from '../../rules/voice/leg.ts'
import { findVoiceClient, findVoiceNumber, isClient, type VoiceNumber } from '../../rules/voice/numbers.ts'
import { listenerOf } from '../../rules/voice/transfers.ts'
import { ask, happen, perform } from './conversation.ts'
import { endCall } from './endCall.ts'
import { limitCall } from './placeCalls.ts'
import { joinCaller, pickUp, release } from './reach.ts'
import { leftByCaller } from './steps/transfer.ts'

/** Whether a number of the account is reached by what a phone dials. A browser client reaches its own. @see docs/africastalking.md#voice */
export function carriesCall(phone: string, dialled: string, context: Context): boolean {
  if (lineOf(phone, dialled, context) !== undefined) return true
  const path = `/worlds/${encodeURIComponent(context.world.name)}/africastalking/voice-numbers/${encodeURIComponent(dialled)}`
  context.notice(
    `${dialled} is no voice number of the account; PUT ${path} {"callback":"http://127.0.0.1:3000/…","events":null} on the control plane registers it`,
  )
  return false
}

/** A phone has called a number of the account. @see docs/africastalking.md#voice */
export function calledNumber(phone: string, dialled: string, context: Context): void {
  const line = lineOf(phone, dialled, context)
  if (line === undefined) return
  const call: Call = {
    ...{ id: drawId('ATVId', context.random), direction: 'Inbound', line: line.phoneNumber, party: phone },
    ...{ clientDialedNumber: isClient(phone) ? dialled : undefined, clientRequestId: undefined },
    ...{ url: line.callback, events: line.events, state: 'ringing', startedAt: context.now, answeredAt: undefined },
    ...{ todo: [], step: undefined, turn: 0, questions: 0, dialled: undefined, legs: [], recordingUrl: undefined },
  }
  joinCaller(call, context)
  limitCall(call, context)
  if (context.state.voiceCalls.find('takes', call.line).length >= line.channels) endCall(call, 'USER_BUSY', context)
  else {
    voiceEvent(call, 'Ringing', context)
    ask(call, {}, context)
  }
}

/** A person has answered. @see docs/africastalking.md#voice */
export function answeredCall(phone: string, context: Context): void {
  const { leg, call } = found(phone, context)
  if (leg === undefined || call === undefined) return
  const answered = pickUp(leg, context)
  if (!leg.isParty) {
    happen({ kind: 'legAnswered', leg: answered }, call, context)
    return
  }
  const active: Call = { ...call, state: 'active', answeredAt: context.now }
  voiceEvent(active, 'Active', context)
  if (call.todo.length > 0) perform(call.todo, active, context)
  else ask(active, {}, context)
}

/** The call is over on the side of a phone. @see docs/africastalking.md#voice */
export function leftCall(phone: string, cause: HangupCause, context: Context): void {
  const { leg, call } = found(phone, context)
  if (leg !== undefined && call !== undefined) leave(leg, call, cause, context)
}

/** A leg that nobody has answered in time ends; so does one that reaches nobody. @see docs/africastalking.md#ringing */
export function missVoiceCall(key: string, context: Context): void {
  const leg = context.state.voiceLegs.get(Number(key))
  const call = leg === undefined ? undefined : context.state.voiceCalls.get(leg.call)
  if (leg?.unanswered !== undefined && call !== undefined) leave(leg, call, leg.unanswered, context)
}

export function pressedKeys(phone: string, keys: string, context: Context): void {
  const { leg, call } = found(phone, context)
  if (leg?.isParty === true && call !== undefined) happen({ kind: 'pressed', keys }, call, context)
}

/** What one of two connected phones says, the other one hears. */
export function spokeOnPhone(phone: string, text: string, context: Context): void {
  const { leg, call } = found(phone, context)
  if (leg === undefined || call === undefined) return
  const other = listenerOf(phone, call)
  if (other !== undefined) context.state.subscribers.handsets.calls.sound(other, 'hear', text)
  happen({ kind: 'spoke', text }, call, context)
}

/** The time of a step is over. */
export function voiceStep(key: string, context: Context): void {
  const [id = '', turn] = key.split('/')
  const call = context.state.voiceCalls.get(id)
  if (call?.turn === Number(turn)) happen({ kind: 'timeOver' }, call, context)
}

/** A call that nobody ends is ended. */
export function endLongVoiceCall(id: string, context: Context): void {
  const call = context.state.voiceCalls.get(id)
  if (call !== undefined) endCall(call, 'RECOVERY_ON_TIMER_EXPIRE', context)
}

function leave(leg: Leg, call: Call, cause: HangupCause, context: Context): void {
  release(leg, cause, context)
  if (leg.isParty) endCall(leftByCaller(call), cause, context)
  else happen({ kind: 'legLeft', leg, cause }, call, context)
}

function found(
  phone: string,
  { state }: Context,
): { readonly leg?: Leg | undefined; readonly call?: Call | undefined } {
  const leg = legOf(phone, state)
  return { leg, call: leg === undefined ? undefined : state.voiceCalls.get(leg.call) }
}

function lineOf(phone: string, dialled: string, { state }: Context): VoiceNumber | undefined {
  if (!isClient(phone)) return findVoiceNumber(dialled, state)
  const client = findVoiceClient(phone, state)
  return client?.isOnline === true ? findVoiceNumber(client.phoneNumber, state) : undefined
}
