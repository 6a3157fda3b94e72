import type { Context } from '../../context.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'
import { scheduleNextReport } from './reports.ts'

/** Hands a message over to the operator of its number, whose reports follow. @see docs/africastalking.md#queues */
export function handOverMessage(id: string, context: Context): void {
  const message = context.state.messages.get(id)
  if (message === undefined) return
  const left = context.state.messages.put({ ...message, leftAt: context.now })
  if (left.premium === undefined) scheduleNextReport(left, context)
  else context.schedule('deliverPremium', context.now + outcomeAfterSeconds('sms') * 1_000, id)
}
