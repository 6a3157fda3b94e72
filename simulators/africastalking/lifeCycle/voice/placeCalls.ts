import { voiceEvent } from '../../callbacks/voicePosts.ts'
import type { Context } from '../../context.ts'
import { voice } from '../../data/voice.generated.ts'
import type { Call } from '../../rules/voice/call.ts'
import { endCall } from './endCall.ts'
import { reachParty } from './reach.ts'

/** Begins the calls of a number that wait, in their order, as far as it has channels. @see docs/africastalking.md#voice */
export function placeVoiceCalls(line: string, context: Context): void {
  const { voiceCalls, voiceNumbers } = context.state
  const number = voiceNumbers.get(line)
  for (const call of [...voiceCalls.find('queuedFor', line)])
    if (number === undefined) endCall(call, 'SERVICE_UNAVAILABLE', context)
    else if (voiceCalls.find('takes', line).length < number.channels) place(call, context)
}

function place(queued: Call, context: Context): void {
  const call: Call = context.state.voiceCalls.put({ ...queued, state: 'ringing', startedAt: context.now })
  const { isOnPhone } = reachParty(call, context)
  if (isOnPhone) voiceEvent(call, 'Ringing', context)
  limitCall(call, context)
}

/** A call that nobody ends is ended. */
export function limitCall({ id }: Call, context: Context): void {
  context.schedule('endLongVoiceCall', context.now + voice.longestCallSeconds * 1_000, id)
}
