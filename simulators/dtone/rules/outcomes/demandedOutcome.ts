import { type Duration, duration } from '../../../kernel/index.ts'
import type { Outcome, OutcomeRule, Product } from '../../model.ts'

/** The outcome that the control plane wants for the sale of a product; `usualDelay` is in ms. @see docs/dtone.md#outcomes-on-demand */
export function demandedOutcome(settings: OutcomeRule['settings'], product: Product, usualDelay: Duration): Outcome {
  const { status, delay, pin = 'pin' in product } = settings
  const reversedAfter = settings.reversedAfter ?? (status === 'REVERSED' ? 'PT0S' : undefined)
  return {
    delay: delay === undefined ? usualDelay : duration(delay),
    status: status === 'REVERSED' ? 'COMPLETED' : status,
    pin,
    ...(reversedAfter !== undefined && { reversedAfter: duration(reversedAfter) }),
  }
}
