import type { Context } from '../../context.ts'
import { scheduleNextReport } from './reports.ts'

/** Hands a message over to the operator of its number, whose reports follow. @see docs/africastalking.md#queues */
export function handOverMessage(id: string, context: Context): void {
  const message = context.state.messages.get(id)
  if (message === undefined) return
  scheduleNextReport(context.state.messages.put({ ...message, leftAt: context.now }), context)
}
