import { deliveryReport } from '../callbacks/deliveryReport.ts'
import type { Context } from '../context.ts'
import { attemptPremium, nextAttempt } from '../rules/premium/delivery.ts'

/** Tries to deliver a premium message, and reports how it ended unless it is to be tried again. @see docs/africastalking.md#premium-charges */
export function deliverPremium(id: string, context: Context): void {
  const { messages } = context.state
  const message = messages.get(id)
  if (message?.premium === undefined || message.leftAt === undefined || typeof message.number !== 'string') return
  const { premium, number, leftAt } = message
  const outcome = attemptPremium(number, premium, leftAt, context)
  if (outcome === 'retry') {
    messages.put({ ...message, premium: { ...premium, retries: premium.retries + 1 } })
    context.schedule('deliverPremium', nextAttempt(context.now), id)
    return
  }
  const report = { ...outcome, afterSeconds: (context.now - leftAt) / 1_000 }
  deliveryReport(messages.put({ ...message, reports: [report], reported: 1 }), report, context)
}
