import { voiceEvent } from '../../../callbacks/voicePosts.ts'
import type { Context } from '../../../context.ts'
import type { Dequeue, Enqueue } from '../../../rules/voice/actions.ts'
import type { Call } from '../../../rules/voice/call.ts'
import type { CallEvent, Next } from '../../../rules/voice/next.ts'
import { callsIn } from '../../../rules/voice/queues.ts'
import type { Joined } from '../../../rules/voice/step.ts'

/** Lets a caller wait for another call, with music. Nothing but that call, or the caller, ends it. @see docs/africastalking.md#queues-of-calls */
export function beginEnqueue({ name, holdMusic }: Enqueue, call: Call, { state }: Context): Next {
  if (holdMusic !== undefined) state.subscribers.handsets.calls.sound(call.party, 'play', holdMusic)
  return { kind: 'wait', step: { kind: 'queued', name, place: state.voicePlaces.next() } }
}

/** Connects the caller who has waited longest. Without one the call ends. @see docs/africastalking.md#queues-of-calls */
export function beginDequeue({ phoneNumber, name }: Dequeue, call: Call, context: Context): Next {
  const { state } = context
  const [waiting] = callsIn(phoneNumber, name, state)
  if (waiting === undefined) return { kind: 'end', cause: 'NORMAL_CLEARING' }
  const step = { kind: 'joined', call: call.id } as const
  voiceEvent(state.voiceCalls.put({ ...waiting, step, turn: waiting.turn + 1, todo: [] }), 'Bridged', context)
  voiceEvent(call, 'Bridged', context)
  return { kind: 'wait', step: { kind: 'joined', call: waiting.id }, changes: { todo: [] } }
}

/** Each of the two hears what the other says. When one call is over, the other one is told by the end of its time. */
export function hearJoined(step: Joined, event: CallEvent, { state }: Context): Next | undefined {
  if (event.kind === 'timeOver') return { kind: 'end', cause: 'NORMAL_CLEARING' }
  const other = state.voiceCalls.get(step.call)
  if (event.kind === 'spoke' && other !== undefined)
    state.subscribers.handsets.calls.sound(other.party, 'hear', event.text)
  return undefined
}

/** Ends the other call. */
export function closeJoined(step: Joined, context: Context): void {
  const other = context.state.voiceCalls.get(step.call)
  if (other !== undefined) context.schedule('voiceStep', context.now, `${other.id}/${other.turn}`)
}
