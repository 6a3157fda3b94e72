import type { Context } from '../../context.ts'
import { charges } from '../../data/charges.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import type { Money } from '../money/money.ts'
import type { KnownCard } from './cards.ts'
import { openPayment } from './openPayment.ts'
import { type Party, type Payment, type PaymentOrder, paymentWallet } from './payment.ts'

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

/** How long a one-time password is good, in milliseconds. */
export const passwordLife = charges.otpLivesForSeconds * 1_000

/** Stores the charge of a customer and takes its fee; undefined when the stash has too little. @see docs/africastalking.md#charges */
export function openCharge(
  order: ChargeOrder,
  status: 'PendingValidation' | 'Queued',
  context: Context,
): Payment | undefined {
  const { provider, providerChannel } = sandbox
  return openPayment({ ...order, provider, providerChannel, destination: paymentWallet }, status, context)
}

/** Waits for the one-time password of an opened charge. @see docs/africastalking.md#charges */
export function awaitPassword({ id }: Payment, detail: Pick<Charge, 'failure' | 'card'>, context: Context): void {
  context.state.charges.put({ id, wrongPasswords: 0, ...detail })
  context.schedule('expireCharge', context.now + passwordLife, id)
}

/** The source of a charge of a card. */
export function cardParty({ masked }: KnownCard): Party {
  return { type: 'Card', name: masked }
}
