import type { HangupCause } from '../../../subscribers/index.ts'
import { voiceEnd } from '../../callbacks/voicePosts.ts'
import type { Context } from '../../context.ts'
import { balanceOf, creditAccount } from '../../rules/account/balance.ts'
import { billOf } from '../../rules/voice/bill.ts'
import type { Call } from '../../rules/voice/call.ts'
import { endTurn } from './endTurn.ts'
import { release } from './reach.ts'
import { closeStep } from './steps/closeStep.ts'

/** Ends a call: its timers are taken back, its phones hang up, the account pays once, and the application is told last. @see docs/africastalking.md#voice */
export function endCall(former: Call, cause: HangupCause, context: Context): void {
  const { state } = context
  const call = closeStep(former, context)
  state.voiceCalls.delete(call.id)
  endTurn(call, context)
  context.unschedule('endLongVoiceCall', call.id)
  for (const leg of [...state.voiceLegs.find('call', call.id)]) release(leg, cause, context)
  const bill = billOf(call, cause, context.now, balanceOf(state).currency)
  if (bill.total.amount > 0) creditAccount(state, { ...bill.total, amount: -bill.total.amount })
  voiceEnd(call, cause, bill, context)
  context.schedule('placeVoiceCalls', context.now, call.line)
}
