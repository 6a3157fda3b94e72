import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import type { Money } from '../money/money.ts'

/** What kind of payment it is: `MobileCheckout`, `MobileB2C`. */
export type Category = components['schemas']['PaymentNotification']['category']

/** Who carries a payment out: `Athena` is the operator of the sandbox. */
export type Provider = components['schemas']['PaymentNotification']['provider']

/** Who pays or is paid: a phone number in E.164, an account, or `PaymentWallet`. */
export interface Party {
  readonly type: components['schemas']['PaymentNotification']['sourceType']
  readonly name: string
}

/** How a payment that waits in a queue ends. `afterSeconds` counts from the instant at which it leaves the queue. */
export interface Settlement {
  readonly afterSeconds: number
  readonly status: 'Success' | 'Failed'
  /** Why it failed. */
  readonly description?: string
}

/** How a payment has ended. */
export interface Ended {
  readonly at: Instant
  readonly description: string
  /** Id of the payment at the operator; undefined when it failed. */
  readonly providerRefId: string | undefined
}

/** What is known of a payment before it is accepted. */
export interface PaymentOrder {
  readonly category: Category
  readonly productName: string
  readonly provider: Provider
  readonly providerChannel: string
  readonly source: Party
  readonly destination: Party
  readonly value: Money
  /** What the stash pays for it. */
  readonly fee: Money
  /** The texts of the client. Empty when the client did not ask for the payment. */
  readonly metadata: Readonly<Record<string, string>>
  /** The account that a subscriber names who pays without being asked. */
  readonly clientAccount?: string
  /** How it ends after it has left its queue; absent while somebody's answer decides. */
  readonly settlement?: Settlement
}

/** An accepted payment of any category. The notification and the queries are made from it. */
export interface Payment extends PaymentOrder {
  readonly id: string
  readonly createdAt: Instant
  /** When it left its queue and was handed over to the operator; undefined while it waits, and where there is no queue. */
  readonly leftAt: Instant | undefined
  readonly ended: Ended | undefined
  /** Whether the application was asked whether it may be made, and has answered; absent when it is not asked. */
  readonly validation?: 'asked' | 'heard'
  /** `Queued` waits for the operator, `PendingConfirmation` for the phone, `PendingValidation` for the one-time password. */
  readonly status: 'Queued' | 'PendingConfirmation' | 'PendingValidation' | 'Success' | 'Failed'
}

/** The wallet of the account as a party. */
export const paymentWallet: Party = { type: 'Wallet', name: 'PaymentWallet' }

/** A subscriber as a party. */
export function phone(number: string): Party {
  return { type: 'PhoneNumber', name: number }
}

/** Tells whether a payment has not ended. */
export function isOpen({ ended }: Payment): boolean {
  return ended === undefined
}
