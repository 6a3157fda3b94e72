import type { Money } from './money.ts'

/** `KES 0.8000`. @see docs/africastalking.md#prices */
export function formatMoney({ currency, amount }: Money): string {
  return `${currency} ${Math.floor(amount / 10_000)}.${String(amount % 10_000).padStart(4, '0')}`
}
