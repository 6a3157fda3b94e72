import type { components } from '../../specs/types/africastalking.ts'
import type { Instant } from '../kernel/time/instant.ts'
import type { Money } from './rules/money.ts'
import type { Msisdn } from './rules/msisdn.ts'

type Schemas = components['schemas']

export type SendMessageReply = Schemas['SendMessageReply']
export type Recipient = Schemas['Recipient']
export type DeliveryReport = Schemas['DeliveryReport']
export type IncomingMessage = Schemas['IncomingMessage']
export type MobileB2CRecipient = Schemas['MobileB2CRecipient']
export type MobileB2CReply = Schemas['MobileB2CReply']
export type MobileB2CEntry = Schemas['MobileB2CEntry']
export type PaymentNotification = Schemas['PaymentNotification']

/** What will be reported of a message, so long after it has left the queue. */
export interface PlannedReport {
  readonly afterSeconds: number
  readonly status: DeliveryReport['status']
  readonly failureReason?: NonNullable<DeliveryReport['failureReason']>
}

/** How a payment ends, so long after it has left the queue. */
export interface Settlement {
  readonly afterSeconds: number
  readonly status: 'Success' | 'Failed'
  /** Why it failed. */
  readonly description?: string
}

/** A message that was accepted. */
export interface Message {
  readonly id: string
  readonly number: Msisdn
  /** When the queue hands it to the operator. */
  readonly leavesAt: Instant
  readonly reports: readonly PlannedReport[]
  /** How many of its reports are out. */
  readonly reported: number
}

/** A payment that was queued; `status` follows the settlement once it is there. */
export interface Payment {
  readonly id: string
  readonly number: Msisdn
  readonly productName: string
  readonly providerChannel: string
  readonly value: Money
  readonly fee: Money
  readonly metadata: Readonly<Record<string, string>>
  readonly leavesAt: Instant
  readonly settlement: Settlement
  readonly status: 'Queued' | 'Success' | 'Failed'
}

/** The money for messages, in ten-thousandths of the account's currency. */
export interface Account {
  readonly currency: string
  readonly balance: number
}

/** The money of one currency, in ten-thousandths of its unit. */
export interface Wallet {
  readonly currency: string
  readonly wallet: number
  readonly stash: number
}

export interface InboxMessage {
  readonly id: number
  readonly from: Msisdn
  readonly to: string
  readonly text: string
  readonly linkId: string
  readonly receivedAt: Instant
}

/** What is set in the sandbox dashboard: where callbacks go, and the payment products. */
export interface Dashboard {
  readonly name: 'sandbox'
  readonly deliveryReports: string | null
  readonly incomingMessages: string | null
  readonly payments: string | null
  /** The notification URL of each declared product; null for the one in `payments`. */
  readonly products: Readonly<Record<string, string | null>>
}

/** When the queue of a product can hand over its next item. */
export interface Queue {
  readonly product: Product
  readonly freeAt: Instant
}

export type Product = 'sms' | 'mobileB2C'
