import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { State } from '../../state.ts'
import { formatDate } from '../formats/dates.ts'
import { formatMoney } from '../money/money.ts'
import type { WalletEntry } from '../money/wallets.ts'
import type { Payment } from '../payments/payment.ts'
import { foundTransaction } from './foundTransaction.ts'
import { isWithin, type PageAsked, pageOf } from './page.ts'

type Listed = components['schemas']['WalletEntry']

type Asked = PageAsked & Pick<components['schemas']['FetchWalletTransactionsRequest'], 'categories'>

/** Lists what has entered and left the wallets, the oldest first. @see docs/africastalking.md#queries */
export function fetchWallet(
  asked: Asked,
  state: Pick<State, 'payments' | 'walletEntries'>,
): components['schemas']['WalletEntries'] {
  const fits = isWithin(asked)
  const categories = asked.categories?.split(',').map((one) => one.trim())
  const found = [...state.walletEntries.values()].flatMap((entry) => {
    const payment = state.payments.get(entry.transactionId)
    const isListed = payment !== undefined && (categories === undefined || categories.includes(payment.category))
    return isListed && fits(entry.at) ? [{ entry, payment }] : []
  })
  return { description: 'Success', responses: pageOf(found, asked).map(listed), status: 'Success' }
}

/** Members in the order of a pasted reply. */
function listed({ entry, payment }: { readonly entry: WalletEntry; readonly payment: Payment }): Listed {
  const { currency, amount, balance, at, description, transactionId } = entry
  return {
    balance: formatMoney({ currency, amount: balance }),
    category: amount < 0 ? 'Debit' : 'Credit',
    date: formatDate(at),
    description,
    transactionId,
    value: formatMoney({ currency, amount: Math.abs(amount) }),
    transactionData: foundTransaction(payment),
  }
}
