import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { State } from '../../state.ts'
import type { Payment } from '../payments/payment.ts'
import { foundTransaction } from './foundTransaction.ts'
import { isWithin, type PageAsked, pageOf } from './page.ts'

/** Which payments of a product are asked for. */
type Asked = PageAsked &
  Pick<
    components['schemas']['FetchTransactionsRequest'],
    'productName' | 'category' | 'provider' | 'status' | 'source' | 'destination' | 'providerChannel'
  >

/** Lists the payments of a product from their acceptance on, the oldest first. @see docs/africastalking.md#queries */
export function fetchPayments(
  asked: Asked,
  { payments }: Pick<State, 'payments'>,
): components['schemas']['TransactionList'] {
  const fits = isWithin(asked)
  const found = payments
    .find('productName', asked.productName)
    .filter((one) => fits(one.createdAt) && isAsked(one, asked))
  return { responses: pageOf(found, asked).map(foundTransaction), status: 'Success' }
}

function isAsked(payment: Payment, asked: Asked): boolean {
  const { category, provider, status, providerChannel, source, destination } = payment
  const pairs = [
    [asked.category, category],
    [asked.provider, provider],
    [asked.status, status],
    [asked.providerChannel, providerChannel],
    [asked.source, source.name],
    [asked.destination, destination.name],
  ]
  return pairs.every(([wanted, value]) => wanted === undefined || wanted === value)
}
