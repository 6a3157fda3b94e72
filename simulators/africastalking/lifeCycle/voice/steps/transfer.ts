import { voiceEvent, voiceNotice } from '../../../callbacks/voicePosts.ts'
import type { Context } from '../../../context.ts'
import { secondsBetween } from '../../../rules/voice/bill.ts'
import type { Call } from '../../../rules/voice/call.ts'
import type { Leg } from '../../../rules/voice/leg.ts'
import type { CallEvent, Next } from '../../../rules/voice/next.ts'
import type { Bridged, TransferFields, Transferred, Transferring } from '../../../rules/voice/step.ts'
import { reach, release } from '../reach.ts'
import { endTalk, remembered, talkOf } from './dial.ts'

/** What a transfer asks for: who stays, the third phone, and what is played to who waits. */
interface Wish {
  readonly kept: 'caller' | 'callee'
  readonly to: string
  readonly music: string | undefined
}

/** Makes the third phone ring, while the one who stays hears music. @see docs/africastalking.md#transfers */
export function beginTransfer({ kept, to, music }: Wish, dial: Bridged, call: Call, context: Context): Next {
  const phone = kept === 'caller' ? call.party : dial.bridge.phone
  if (music !== undefined) context.state.subscribers.handsets.calls.sound(phone, 'play', music)
  const leg = reach(to, call, call.line, context)
  return { kind: 'stay', step: { kind: 'transferring', dial, kept: { leg: kept, phone }, to, id: leg.id } }
}

export function hearTransferring(step: Transferring, event: CallEvent, call: Call, context: Context): Next | undefined {
  const { dial, id } = step
  if (event.kind === 'timeOver') return endTalk(cancelTransfer(step, context), 'NORMAL_CLEARING', call, context)
  if (event.kind === 'legAnswered') return event.leg.id === id ? connect(step, call, context) : undefined
  if (event.kind !== 'legLeft') return undefined
  if (event.leg.id === id) return { kind: 'stay', step: dial }
  return endTalk(cancelTransfer(step, context), event.cause, call, context)
}

/** The call is over when one of the two hangs up, and when the time of the Dial is over. */
export function hearTransferred(step: Transferred, event: CallEvent, context: Context): Next | undefined {
  if (event.kind === 'spoke') return { kind: 'stay', step: recorded(step, event.text, context) }
  if (event.kind === 'timeOver') return { kind: 'end', cause: 'NORMAL_CLEARING' }
  if (event.kind !== 'legLeft') return undefined
  const end = event.leg.phone === step.to ? undefined : 'CalleeHangup'
  return { kind: 'end', cause: 'NORMAL_CLEARING', changes: { step: { ...step, end } } }
}

/** The call when its caller has hung up. */
export function leftByCaller(call: Call): Call {
  return call.step?.kind === 'transferred' ? { ...call, step: { ...call.step, end: 'CallerHangup' } } : call
}

/** Tells how a transfer has ended, and what is billed. */
export function closeTransferred(step: Transferred, call: Call, context: Context): Partial<Call> {
  const { to, from, end = 'Completed', dial } = step
  const seconds = secondsBetween(from, context.now)
  tell('TransferCompleted', call, { to, state: end, seconds }, context)
  const leg = { phone: to, startedAt: from, seconds, cause: 'NORMAL_CLEARING', recordingUrl: undefined } as const
  if (dial === undefined) return { legs: [...call.legs, leg] }
  const dialled = talkOf(dial, 'NORMAL_CLEARING', context)
  return { dialled, legs: [...call.legs, dialled, leg] }
}

/** The recording of the Dial goes on as long as the phone that was dialled is on the line. */
function recorded(step: Transferred, text: string, context: Context): Transferred {
  return step.dial === undefined ? step : { ...step, dial: remembered(step.dial, text, context) }
}

/** The third phone has answered: it talks with the one who stays, and the other one is hung up. The time of the Dial goes on. */
function connect({ dial, kept, to }: Transferring, call: Call, context: Context): Next {
  const staysCaller = kept.leg === 'caller'
  const [gone] = legsOf(call, context).filter(({ phone }) => phone === (staysCaller ? dial.bridge.phone : call.party))
  if (gone !== undefined) release(gone, 'NORMAL_CLEARING', context)
  tell('Transferred', call, { to, state: 'Active' }, context)
  const dialled = staysCaller ? talkOf(dial, 'NORMAL_CLEARING', context) : undefined
  return {
    kind: 'stay',
    step: { kind: 'transferred', kept, to, from: context.now, dial: staysCaller ? undefined : dial, end: undefined },
    changes: {
      todo: [],
      ...(dialled === undefined ? { leftAt: context.now } : { dialled, legs: [...call.legs, dialled] }),
    },
  }
}

/** The talk as it was before; the third phone stops ringing. */
export function cancelTransfer({ dial, id }: Transferring, context: Context): Bridged {
  const leg = context.state.voiceLegs.get(id)
  if (leg !== undefined) release(leg, 'ORIGINATOR_CANCEL', context)
  return dial
}

function legsOf({ id }: Call, { state }: Context): readonly Leg[] {
  return state.voiceLegs.find('call', id)
}

function tell(
  state: 'Transferred' | 'TransferCompleted',
  call: Call,
  transfer: TransferFields,
  context: Context,
): void {
  voiceNotice(call, state, context, { transfer })
  voiceEvent(call, state, context, { transfer })
}
