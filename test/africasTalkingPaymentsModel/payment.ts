import { type Money, rounded } from '../africasTalkingModel/money.ts'

/** Currencies in which the model has a wallet. */
export type Currency = 'KES' | 'NGN'

export const currencies = ['KES', 'NGN'] as const

/** What the stash pays for a payment, in ten-thousandths. */
export const fees: Readonly<Record<Currency, number>> = { KES: 1_000, NGN: 10_000 }

/** Money in a currency of the model. */
export type Value = Money & { readonly currency: Currency }

export type Category = keyof typeof directions

const directions = {
  MobileCheckout: 'in',
  MobileC2B: 'in',
  BankCheckout: 'in',
  CardCheckout: 'in',
  MobileB2C: 'out',
  MobileB2B: 'out',
  BankTransfer: 'out',
  WalletTransfer: 'out',
  UserStashTopup: 'out',
} as const

/** How the operator answers, in seconds after a payment has left its queue. */
export interface Outcome {
  readonly after: number
  /** Why it fails; undefined when it succeeds. */
  readonly failure: string | undefined
}

/** What is known of a payment when it is asked for. */
export interface Order {
  readonly id: string
  readonly category: Category
  readonly source: string
  readonly destination: string
  readonly value: Value
  readonly fee: number
  readonly status: 'Queued' | 'PendingConfirmation' | 'PendingValidation'
  /** Of payments with a queue. */
  readonly outcome?: Outcome
  /** Why the bank of a customer does not pay although the password is right. */
  readonly bankFailure?: string | undefined
}

/** A payment that was accepted. */
export interface Payment extends Omit<Order, 'status'> {
  readonly product: 'Payouts' | 'Shop'
  readonly createdAt: number
  status: Order['status'] | 'Success' | 'Failed'
  description: string
  /** Whether it waits, or has waited, for a one-time password. */
  readonly hasPassword: boolean
  endedAt: number | undefined
  wrongPasswords: number
  /** Lost on demand: it never ends, and nothing is given back. */
  isLost: boolean
}

export function isOutgoing({ category }: Pick<Order, 'category'>): boolean {
  return directions[category] === 'out'
}

/** Products: one that pays, and one that collects. */
export function productOf(order: Pick<Order, 'category'>): Payment['product'] {
  return isOutgoing(order) ? 'Payouts' : 'Shop'
}

/** What the operator keeps of money that comes: 1 %. */
export function operatorFee(value: number): number {
  return rounded({ over: BigInt(value), under: 100n })
}

/** The description of a payment that has succeeded. @see docs/africastalking.md#wallet-and-stash */
export function doneText({
  category,
  source,
  destination,
}: Pick<Order, 'category' | 'source' | 'destination'>): string {
  const words = category.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
  if (category === 'WalletTransfer') return `Transfered funds to ${destination}`
  if (category === 'UserStashTopup') return 'Topped up user stash'
  return directions[category] === 'in'
    ? `Received ${words} funds from ${source}`
    : `${words} funds sent to ${destination}`
}
