import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { callTransfer as refusals } from '../data/callTransfer.generated.ts'
import { follow } from '../lifeCycle/voice/conversation.ts'
import { beginTransfer } from '../lifeCycle/voice/steps/transfer.ts'
import { isSupported } from '../rules/voice/bill.ts'
import type { Call } from '../rules/voice/call.ts'
import { findVoiceClient, isClient, parsePhone } from '../rules/voice/numbers.ts'
import { isBridged } from '../rules/voice/transfers.ts'

type Outcome = components['schemas']['CallTransferReply']['callTransferResponse']
type Refusal = keyof typeof refusals

/** Connects one of the two phones of a call with a third one. @see docs/africastalking.md#transfers */
export const callTransfer: Operation<'callTransfer'> = ({ body }, context) => {
  const { sessionId, phoneNumber, callLeg, holdMusicUrl } = body
  const call = context.state.voiceCalls.get(sessionId)
  const to = parsePhone(phoneNumber)
  const refusal = refusalOf(call, to, context)
  if (refusal !== undefined) return replied('Aborted', refusals[refusal].text)
  if (call !== undefined && to !== undefined && isBridged(call.step)) {
    const wish = { kept: callLeg, to, music: holdMusicUrl } as const
    follow(beginTransfer(wish, call.step, call, context), call, context)
  }
  return replied('Success', 'None')
}

function refusalOf(call: Call | undefined, to: string | undefined, { state }: Context): Refusal | undefined {
  if (call === undefined) return 'session'
  if (!isBridged(call.step)) return 'legs'
  if (to === undefined) return 'number'
  if (isClient(to) && findVoiceClient(to, state)?.isOnline !== true) return 'client'
  return isSupported(to) ? undefined : 'destination'
}

function replied(status: Outcome['status'], errorMessage: Outcome['errorMessage']) {
  return { status: 200, body: { callTransferResponse: { status, errorMessage } } } as const
}
