import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { chargeFailureOf } from '../rules/payments/accounts.ts'
import { bankRefusalOf } from '../rules/payments/banks.ts'
import { awaitPassword, openCharge } from '../rules/payments/openCharge.ts'
import { type Refusal, refusalFor } from '../rules/payments/refusals.ts'
import { termsOf } from '../rules/payments/terms.ts'
import { replyOnce } from '../rules/requests/keyedReply.ts'

type ChargeBankAccountRequest = components['schemas']['ChargeBankAccountRequest']
type Reply = components['schemas']['Charge']

/** Asks for money from a bank account, which the one-time password of its holder lets go. @see docs/africastalking.md#charges */
export const chargeBankAccount: Operation<'chargeBankAccount'> = ({ headers, body }, context) => ({
  status: 201,
  body: replyOnce(context.state.bankChargeReplies, headers['Idempotency-Key'], () => charge(body, context)),
})

function charge(body: ChargeBankAccountRequest, context: Context): Reply {
  const { bankAccount, currencyCode, productName, metadata = {} } = body
  const terms = termsOf(body, context)
  if ('text' in terms) return refused(terms)
  const refusal = bankRefusalOf(bankAccount, currencyCode)
  if (refusal !== undefined) return refused(refusal)
  const { value, fee } = terms
  const { accountNumber } = bankAccount
  const source = { type: 'BankAccount', name: accountNumber } as const
  const order = { category: 'BankCheckout', productName, source, value, fee, metadata } as const
  const payment = openCharge(order, 'PendingValidation', context)
  if (payment === undefined) return refused(refusalFor('insufficientCredit'))
  awaitPassword(payment, { failure: chargeFailureOf(accountNumber, context), card: undefined }, context)
  const description = 'Payment is pending validation by the user'
  return { description, status: 'PendingValidation', transactionId: payment.id }
}

function refused({ status, text }: Refusal): Reply {
  return { description: text, status }
}
