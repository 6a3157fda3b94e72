import type { Context } from '../context.ts'
import type { Message } from '../model.ts'

/** Has the next report of a message fall due, if there is one left. @see docs/africastalking.md#delivery-reports */
export function reportNext({ id, leavesAt, reports, reported }: Message, context: Context): void {
  const next = reports[reported]
  if (next !== undefined) context.schedule('reportDelivery', leavesAt + next.afterSeconds * 1_000, id)
}
