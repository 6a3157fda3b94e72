import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { formatMoney } from '../rules/money/money.ts'
import { moveMoney, walletOf } from '../rules/money/wallets.ts'
import { doneText } from '../rules/payments/categories.ts'
import { openPayment } from '../rules/payments/openPayment.ts'
import { type Party, type Payment, paymentWallet } from '../rules/payments/payment.ts'
import { productWithCode } from '../rules/payments/products.ts'
import { type Refusal, refusalFor } from '../rules/payments/refusals.ts'
import { termsOf } from '../rules/payments/terms.ts'
import { endPayment } from './endPayment.ts'

type TransferToWalletRequest = components['schemas']['TransferToWalletRequest']
type TopUpStashRequest = components['schemas']['TopUpStashRequest']
type WalletPayment = components['schemas']['WalletPayment']

/** Moves money to another product, whose wallet is the same one. @see docs/africastalking.md#payments-within-the-account */
export function moveToProduct(body: TransferToWalletRequest, context: Context): WalletPayment {
  const target = productWithCode(body.targetProductCode, context)
  if (target === undefined) return refused(refusalFor('invalidTarget'))
  const destination: Party = { type: 'Wallet', name: `${sandbox.username} [${target.name}]` }
  const opened = open('WalletTransfer', body, destination, context)
  if ('text' in opened) return refused(opened)
  const { id: transactionId, value, productName } = opened
  const { currency, amount: wallet } = value
  const description = `WalletTransfer Payment from ${productName}`
  moveMoney({ currency, wallet, stash: 0, description, transactionId }, context)
  return end(opened, doneText(opened), context)
}

/** Moves money from the wallet to the stash. @see docs/africastalking.md#payments-within-the-account */
export function moveToStash(body: TopUpStashRequest, context: Context): WalletPayment {
  const opened = open('UserStashTopup', body, { type: 'UserStash', name: 'UserStash' }, context)
  if ('text' in opened) return refused(opened)
  const { currency, amount: stash } = opened.value
  moveMoney({ currency, wallet: 0, stash, description: '', transactionId: opened.id }, context)
  const left = formatMoney({ currency, amount: walletOf(context.state, currency)?.stash ?? 0 })
  return end(opened, `${doneText(opened)}. New Stash Balance: ${left}`, context)
}

function open(
  category: 'WalletTransfer' | 'UserStashTopup',
  body: TopUpStashRequest,
  destination: Party,
  context: Context,
): Payment | Refusal {
  const terms = termsOf(body, context)
  if ('text' in terms) return terms
  const { product, value } = terms
  const parties = {
    source: paymentWallet,
    destination,
    provider: 'Admin',
    providerChannel: sandbox.providerChannel,
  } as const
  const money = { value, fee: { ...value, amount: 0 }, metadata: body.metadata ?? {} }
  const payment = openPayment({ category, productName: product.name, ...parties, ...money }, 'Queued', context)
  return payment ?? refusalFor('insufficientCredit')
}

function end(payment: Payment, description: string, context: Context): WalletPayment {
  endPayment(payment, 'Success', description, context)
  return { description, status: 'Success', transactionId: payment.id }
}

function refused({ text }: Refusal): WalletPayment {
  return { description: text, status: 'Failed' }
}
