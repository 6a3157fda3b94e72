import type { Context } from '../../context.ts'
import { plannedOutcome } from './outcomes.ts'

/** Hands airtime over to the operator of its number, who answers later. @see docs/africastalking.md#queues */
export function handOverAirtime(id: string, context: Context): void {
  const airtime = context.state.airtimes.get(id)
  if (airtime === undefined) return
  context.schedule('answerAirtime', context.now + plannedOutcome(airtime.number, context).afterSeconds * 1_000, id)
}
