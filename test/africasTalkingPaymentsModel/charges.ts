import type { Password } from './commands.ts'
import type { Payment } from './payment.ts'
import type { PaymentsModel } from './paymentsModel.ts'

const noCharge = `ATPid_${'0'.repeat(32)}`

/** The charge that a password is for; an id that nothing has when there are fewer. */
export function chargeOf({ payments }: PaymentsModel, { charge }: Password): Payment | { readonly id: string } {
  return payments.filter(({ category }) => /^(Bank|Card)Checkout$/.test(category))[charge] ?? { id: noCharge }
}

/** Where the password of a charge is passed on. An unknown charge counts as one of a bank account. */
export function validationTarget(model: PaymentsModel, password: Password): string {
  const payment = chargeOf(model, password)
  const isCard = 'category' in payment && payment.category === 'CardCheckout'
  return isCard === password.isOwnKind ? '/card/checkout/validate' : '/bank/checkout/validate'
}

/** Applies a one-time password, and gives the reply. `token` is that of the card in the reply. @see docs/africastalking.md#charges */
export function judgePassword(
  model: PaymentsModel,
  password: Password,
  token: string | undefined,
): Readonly<Record<string, unknown>> {
  const payment = chargeOf(model, password)
  if (!('category' in payment) || !password.isOwnKind || !payment.hasPassword)
    return { description: 'Invalid transactionId', status: 'InvalidRequest' }
  if (payment.endedAt !== undefined) return late(payment)
  if (password.otp !== '1234') return wrong(model, payment)
  const { bankFailure } = payment
  model.end(payment, bankFailure)
  if (bankFailure !== undefined) return { description: bankFailure, status: 'Failed' }
  const paid = { description: 'Payment completed successfully', status: 'Success' }
  if (payment.category === 'BankCheckout') return paid
  model.cardToken = token
  return { checkoutToken: token, ...paid }
}

function late({ endedAt = 0, createdAt }: Payment): Readonly<Record<string, unknown>> {
  return endedAt >= createdAt + 600_000
    ? { description: 'The OTP has expired', status: 'Failed' }
    : { description: 'The payment has ended', status: 'InvalidRequest' }
}

function wrong(model: PaymentsModel, payment: Payment): Readonly<Record<string, unknown>> {
  payment.wrongPasswords += 1
  if (payment.wrongPasswords < 3) return { description: 'The OTP is wrong', status: 'Failed' }
  const description = 'The OTP was wrong three times'
  model.end(payment, description)
  return { description, status: 'Failed' }
}
