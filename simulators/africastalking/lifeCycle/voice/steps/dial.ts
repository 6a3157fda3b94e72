import type { HangupCause } from '../../../../subscribers/index.ts'
import { voiceEvent, voiceNotice } from '../../../callbacks/voicePosts.ts'
import type { Context } from '../../../context.ts'
import type { Dial } from '../../../rules/voice/actions.ts'
import { secondsBetween } from '../../../rules/voice/bill.ts'
import type { Call } from '../../../rules/voice/call.ts'
import type { DialledLeg, Leg } from '../../../rules/voice/leg.ts'
import type { CallEvent, Next } from '../../../rules/voice/next.ts'
import { parsePhone } from '../../../rules/voice/numbers.ts'
import { keepRecording } from '../../../rules/voice/recordings.ts'
import type { Bridged, Dialling } from '../../../rules/voice/step.ts'
import { isBridged } from '../../../rules/voice/transfers.ts'
import { reach, release } from '../reach.ts'
import { speechOf } from './record.ts'

/** Calls phones and connects the first that answers. @see docs/africastalking.md#dial */
export function beginDial(action: Dial, call: Call, context: Context): Next {
  const phones = action.phoneNumbers.map((text) => parsePhone(text) ?? text)
  const { ringBackTone } = action
  if (ringBackTone !== undefined) context.state.subscribers.handsets.calls.sound(call.party, 'play', ringBackTone)
  voiceEvent(call, 'Dialing', context)
  const step: Dialling = {
    ...{ kind: 'dialling', action, waiting: action.sequential ? phones.slice(1) : [], bridge: undefined },
  }
  for (const phone of action.sequential ? phones.slice(0, 1) : phones) ring(phone, step, call, context)
  return phones.length === 0 ? { kind: 'next' } : { kind: 'wait', step }
}

export function hearDial(step: Dialling, event: CallEvent, call: Call, context: Context): Next | undefined {
  switch (event.kind) {
    case 'legAnswered':
      return connect(step, event.leg, call, context)
    case 'legLeft':
      return step.bridge === undefined
        ? miss(step, event.leg.phone, event.cause, call, context)
        : endTalk(step, event.cause, call, context)
    case 'timeOver':
      return endTalk(step, 'NORMAL_CLEARING', call, context)
    case 'spoke':
      return isBridged(step) ? { kind: 'stay', step: remembered(step, event.text, context) } : undefined
    case 'pressed':
      return undefined
  }
}

/** What was dialled when the call ends. */
export function closeDial(step: Dialling, call: Call, context: Context): Partial<Call> {
  const { bridge } = step
  if (bridge !== undefined) return ended(step, 'NORMAL_CLEARING', call, context)
  const [leg] = dialledLegs(call, context)
  hangUpAll(call, 'ORIGINATOR_CANCEL', context)
  return leg === undefined ? {} : { dialled: missed(leg.phone, 'ORIGINATOR_CANCEL', context) }
}

function ring(phone: string, { action }: Dialling, call: Call, context: Context): void {
  reach(phone, call, action.callerId ?? call.line, context)
}

/** The first that answers. The others lose the race. */
function connect(step: Dialling, { phone, id }: Leg, call: Call, context: Context): Next {
  for (const other of dialledLegs(call, context)) if (other.id !== id) release(other, 'LOSE_RACE', context)
  voiceNotice(call, 'Bridged', context)
  voiceEvent(call, 'Bridged', context)
  const bridged: Dialling = { ...step, waiting: [], bridge: { phone, from: context.now, speech: [] } }
  const { maxDurationSeconds } = step.action
  return { kind: 'wait', step: bridged, ...(maxDurationSeconds !== undefined && { seconds: maxDurationSeconds }) }
}

/** A phone has not answered. When none is left that could, the application is asked. */
function miss(step: Dialling, phone: string, cause: HangupCause, call: Call, context: Context): Next {
  const [next, ...waiting] = step.waiting
  if (next !== undefined) ring(next, step, call, context)
  if (next !== undefined || dialledLegs(call, context).length > 0) return { kind: 'stay', step: { ...step, waiting } }
  return { kind: 'ask', fields: { afterDial: true }, changes: { dialled: missed(phone, cause, context) } }
}

/** The talk is over, and the call goes on. */
export function endTalk(step: Dialling, cause: HangupCause, call: Call, context: Context): Next {
  return { kind: 'ask', fields: { afterDial: true }, changes: ended(step, cause, call, context) }
}

function ended(step: Dialling, cause: HangupCause, call: Call, context: Context): Partial<Call> {
  if (!isBridged(step)) return {}
  hangUpAll(call, cause, context)
  const dialled = talkOf(step, cause, context)
  return { dialled, legs: [...call.legs, dialled] }
}

/** The talk of a Dial as it stands now. */
export function talkOf({ bridge, action }: Bridged, cause: HangupCause, context: Context): DialledLeg {
  const seconds = secondsBetween(bridge.from, context.now)
  const spoken = bridge.speech.map(({ text }) => text).join(' ')
  const recordingUrl = action.record ? keepRecording({ seconds, spoken }, context) : undefined
  return { phone: bridge.phone, startedAt: bridge.from, seconds, cause, recordingUrl }
}

function missed(phone: string, cause: HangupCause, { now }: Context): DialledLeg {
  return { phone, startedAt: now, seconds: 0, cause, recordingUrl: undefined }
}

/** The talk with what somebody says in it. */
export function remembered(step: Bridged, text: string, context: Context): Bridged {
  const { bridge } = step
  return { ...step, bridge: { ...bridge, speech: [...bridge.speech, speechOf(text, context)] } }
}

function dialledLegs({ id }: Call, { state }: Context): readonly Leg[] {
  return state.voiceLegs.find('call', id).filter(({ isParty }) => !isParty)
}

function hangUpAll(call: Call, cause: HangupCause, context: Context): void {
  for (const leg of dialledLegs(call, context)) release(leg, cause, context)
}
