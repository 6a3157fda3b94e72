import type { operations as acquirer } from '../../specs/types/acquirer.generated.ts'
import type { ControlBody } from '../../testing/index.ts'
import type { ProviderOperationId } from '../../testing/world/operations.ts'
import type { CardCommand, CheckoutCommand } from './cardCommand.ts'
import type { CrashPoint } from './crashPlan.ts'

export type Rail = 'africastalking' | 'dtone' | 'bank'

/** What a client enters as the code of a payment. `former`: the code before the last one. */
export type Entered = 'right' | 'wrong' | 'former'

/** Somebody to pay: a new number each time, whose last digits choose how it ends. */
export interface Payee {
  readonly rail: Rail
  /** The last digits. */
  readonly suffix: string
  /** Minor units of SLE. */
  readonly amount: number
  /** The number that was given last. */
  readonly isTwin: boolean
}

/** A request of a client. */
interface Asked {
  /** The idempotency key. */
  readonly key: string | undefined
  /** Sends it twice at the same time. */
  readonly isDoubled: boolean
}

export type FaultEffect = ControlBody<'addFault'>['effect']
export type CallbackAction = ControlBody<'addCallbackPlan'>['action']

export interface Fault {
  readonly kind: 'fault'
  readonly operation: ProviderOperationId
  readonly place: 'before' | 'after'
  readonly effect: FaultEffect
  readonly times: number
}

/** A fault where cards or phones are charged. */
export interface CardFault extends Omit<Fault, 'kind' | 'operation'> {
  readonly kind: 'cardFault'
  readonly operation: keyof acquirer | 'mobileCheckout'
}

export type PaymentCallback = 'paymentNotification' | 'transactionUpdated' | 'authorisationUpdated'

export interface CallbackPlan {
  readonly kind: 'plan'
  /** A callback about payments or authorisations. Reports on messages are left alone: a client waits for its code while it is sent. */
  readonly of: PaymentCallback
  readonly action: CallbackAction
  readonly times: number
}

/** `foreign`: what belongs to another client, by its id. */
export type Listed = 'pending' | 'completed' | 'range' | 'foreign'

/** Batches, requests and payments are named by their place among all, from the latest. */
export type Command =
  | (Asked & {
      readonly kind: 'submit'
      readonly client: number
      readonly payees: readonly Payee[]
      readonly isProcessed: boolean
    })
  | (Asked & { readonly kind: 'process'; readonly batch: number })
  | (Asked & { readonly kind: 'retry'; readonly batch: number })
  | (Asked & { readonly kind: 'pay'; readonly client: number; readonly payees: readonly Payee[] })
  /** Pays one receiver for another client, in several entries. */
  | (Asked & {
      readonly kind: 'transfer'
      readonly client: number
      readonly rail: 'africastalking' | 'bank'
      readonly suffix: string
      /** Minor units of SLE. */
      readonly amounts: readonly number[]
    })
  /** Begins a payment to a bank that waits for its code. */
  | { readonly kind: 'initiate'; readonly client: number; readonly payee: Payee; readonly isDoubled: boolean }
  /** Enters codes at the same time. */
  | { readonly kind: 'authorize'; readonly payment: number; readonly codes: readonly Entered[] }
  /** Asks for another code after so many seconds. */
  | { readonly kind: 'resend'; readonly payment: number; readonly isDoubled: boolean; readonly seconds: number }
  /** Sends one message to several numbers. */
  | (Asked & { readonly kind: 'sms'; readonly client: number; readonly receivers: number })
  /** Puts minor units into a wallet. Customers are named by their places. */
  | (Asked & { readonly kind: 'topUp'; readonly customer: number; readonly amount: number })
  /** Moves them to the wallet of the customer who stands so many places behind. */
  | (Asked & {
      readonly kind: 'walletTransfer'
      readonly customer: number
      readonly to: number
      readonly amount: number
    })
  /** Pays a bill by its reference. */
  | (Asked & {
      readonly kind: 'walletPay'
      readonly customer: number
      readonly reference: string
      readonly amount: number
    })
  /** Reads a list of the client's payments, or a payment that is another client's. */
  | { readonly kind: 'list'; readonly client: number; readonly of: Listed }
  /** Puts a receiver on the blocklist, by its place among all numbers that clients know. */
  | { readonly kind: 'block'; readonly number: number }
  /** Sends an earlier request with a key again. */
  | { readonly kind: 'repeat'; readonly request: number }
  | CardCommand
  | CheckoutCommand
  | Fault
  | CardFault
  | CallbackPlan
  /** Sends the last callback about a payment that has ended again, with another content. */
  | { readonly kind: 'contradict'; readonly effect: number; readonly as: 'status' | 'amount' | 'currency' }
  | { readonly kind: 'reverse'; readonly effect: number }
  /** Sends what plans hold, and removes plans and faults. */
  | { readonly kind: 'calm' }
  | { readonly kind: 'advance'; readonly seconds: number }
  /** The gateway dies at once, or at a later moment, and is away for so many seconds. */
  | { readonly kind: 'crash'; readonly at: CrashPoint | 'once'; readonly nth: number; readonly seconds: number }
