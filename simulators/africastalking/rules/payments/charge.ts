import type { Money } from '../money/money.ts'
import type { KnownCard } from './cards.ts'
import type { Party, PaymentOrder } from './payment.ts'

/** What decides how the charge of a bank account or a card ends, beside the payment of the same id. */
export interface Charge {
  readonly id: string
  readonly wrongPasswords: number
  /** Why the bank refuses although the password is right; undefined when it pays. */
  readonly failure: string | undefined
  /** The card that is charged. */
  readonly card: KnownCard | undefined
}

/** A card that has paid before, by the token that its first charge gave. */
export interface CardToken {
  readonly token: string
  readonly card: KnownCard
}

/** What is charged. */
export interface ChargeOrder {
  readonly category: 'BankCheckout' | 'CardCheckout'
  readonly productName: string
  readonly source: Party
  readonly value: Money
  readonly fee: Money
  readonly metadata: PaymentOrder['metadata']
}

/** The source of a charge of a card. */
export function cardParty({ masked }: KnownCard): Party {
  return { type: 'Card', name: masked }
}
