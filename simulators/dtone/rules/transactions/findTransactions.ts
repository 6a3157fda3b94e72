import type { operations } from '../../../../specs/types/dtone.ts'
import type { Span } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { Product, TransactionRecord } from '../../model.ts'
import { fitsService } from '../catalogue/fitsService.ts'
import { lacksService } from '../catalogue/lacksService.ts'
import { soldProduct } from '../catalogue/soldProduct.ts'
import { explained } from '../errors/explained.ts'
import { searchWindow, type Window } from './searchWindow.ts'
import { statusOf } from './statusOf.ts'

type TransactionFilters = NonNullable<operations['getTransactions']['parameters']['query']>
type Fits = (transaction: TransactionRecord, product: Product) => boolean

/** The transactions that fit every filter, oldest first. @see docs/dtone.md#lists */
export function findTransactions(
  filters: TransactionFilters,
  context: Context,
): Span<TransactionRecord> | readonly TransactionRecord[] | 'badRequest' {
  const window = searchWindow(filters, context.now)
  if (window === undefined) {
    return explained('badRequest', '`from_date` and `to_date` lie more than 24 hours apart', context)
  }
  if (lacksService(filters, context)) return 'badRequest'
  const candidates = candidatesFor(filters, window, context)
  const asked = filtersAsked(filters)
  if (asked.length === 0) return candidates
  const found: TransactionRecord[] = []
  for (const transaction of candidates) {
    const product = soldProduct(transaction)
    if (asked.every((fits) => fits(transaction, product))) found.push(transaction)
  }
  return found
}

/** By the index of external ids where one is given, else those of the window, which lie in a row. */
function candidatesFor(
  { external_id }: TransactionFilters,
  { from, to }: Window,
  { state: { transactions } }: Context,
): Span<TransactionRecord> | readonly TransactionRecord[] {
  if (external_id !== undefined) {
    return transactions.find('externalId', external_id).filter(({ createdAt }) => createdAt >= from && createdAt <= to)
  }
  return transactions.span(
    ({ createdAt }) => createdAt >= from,
    ({ createdAt }) => createdAt > to,
  )
}

function filtersAsked(filters: TransactionFilters): readonly Fits[] {
  const { service_id, subservice_id, product_type, country_iso_code, operator_id, status_id } = filters
  const { credit_party_mobile_number: mobile, credit_party_account_number: account } = filters
  const all: readonly [wanted: unknown, fits: Fits][] = [
    [service_id ?? subservice_id, (_, product) => fitsService(product, filters)],
    [product_type, (_, { type }) => type === product_type],
    [country_iso_code, (_, { operator }) => operator.country.iso_code === country_iso_code],
    [operator_id, (_, { operator }) => operator.id === operator_id],
    [status_id, ({ status }) => statusOf(status).id === status_id],
    [mobile, ({ parties }) => parties.credit_party_identifier?.mobile_number === mobile],
    [account, ({ parties }) => parties.credit_party_identifier?.account_number === account],
  ]
  return all.flatMap(([wanted, fits]) => (wanted === undefined ? [] : [fits]))
}
