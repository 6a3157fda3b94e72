import type { Context } from '../../../context.ts'
import type { Call } from '../../../rules/voice/call.ts'
import { closeDial } from './dial.ts'
import { closeJoined } from './queue.ts'
import { closeRecord } from './record.ts'
import { cancelTransfer, closeTransferred } from './transfer.ts'

/** Ends the step of a call that ends: what it has recorded is kept, and the phones that it has dialled are hung up. */
export function closeStep(call: Call, context: Context): Call {
  const { step } = call
  if (step?.kind === 'joined') closeJoined(step, context)
  if (step?.kind === 'transferring') return { ...call, ...closeDial(cancelTransfer(step, context), call, context) }
  if (step?.kind === 'transferred') return { ...call, ...closeTransferred(step, call, context) }
  if (step?.kind === 'recording') return { ...call, ...closeRecord(step, call, context) }
  return step?.kind === 'dialling' ? { ...call, ...closeDial(step, call, context) } : call
}
