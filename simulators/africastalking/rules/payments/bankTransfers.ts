import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { formatMoney } from '../money/money.ts'
import { joinQueue } from '../queues/turns.ts'
import { plannedAt } from './accounts.ts'
import { bankRefusalOf, transferFeeOf } from './banks.ts'
import { handOverPayment } from './handOver.ts'
import { openPayment } from './openPayment.ts'
import { type Payment, paymentWallet } from './payment.ts'
import { sandboxChannel } from './products.ts'
import { type Refusal, refusalFor } from './refusals.ts'
import { termsOf } from './terms.ts'

type BankRecipient = components['schemas']['BankRecipient']
type BankEntry = components['schemas']['BankEntry']

/** Queues a transfer to a bank account, or refuses it. @see docs/africastalking.md#banks */
export function transferToBank(recipient: BankRecipient, productName: string, context: Context): BankEntry {
  const { bankAccount, currencyCode, metadata = {} } = recipient
  const { accountNumber } = bankAccount
  const terms = termsOf({ ...recipient, productName }, context)
  if ('text' in terms) return refused(accountNumber, terms)
  const refusal = bankRefusalOf(bankAccount, currencyCode)
  if (refusal !== undefined) return refused(accountNumber, refusal)
  const payment = openPayment(
    {
      category: 'BankTransfer',
      productName,
      ...sandboxChannel,
      source: paymentWallet,
      destination: { type: 'BankAccount', name: accountNumber },
      value: terms.value,
      fee: transferFeeOf(bankAccount) ?? terms.fee,
      metadata,
      settlement: plannedAt(accountNumber, 'bankTransfer', context),
    },
    'Queued',
    context,
  )
  if (payment === undefined) return refused(accountNumber, refusalFor('insufficientCredit'))
  joinQueue('bankTransfer', payment.id, context, handOverPayment)
  return represent(payment)
}

/** Members in alphabetical order. */
function refused(accountNumber: string, { status, text }: Refusal): BankEntry {
  return { accountNumber, errorMessage: text, status }
}

/** Members in alphabetical order. */
function represent({ id, destination, fee }: Payment): BankEntry {
  return { accountNumber: destination.name, status: 'Queued', transactionFee: formatMoney(fee), transactionId: id }
}
