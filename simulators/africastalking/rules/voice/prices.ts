import type { Money } from '../money/money.ts'

interface Talk {
  readonly seconds: number
  readonly number: string
  readonly direction: 'Inbound' | 'Outbound'
  readonly currency: string
}

/** What a leg costs. */
export function priceOf({ seconds, currency }: Talk): Money {
  return { currency, amount: seconds * 10 }
}
