import type { operations } from '../../../specs/types/dtone.ts'
import type { Context } from '../context.ts'
import type { TransactionRecord } from '../model.ts'
import { fitsService } from './fitsService.ts'
import { searchWindow, type Window } from './searchWindow.ts'
import { soldProduct } from './soldProduct.ts'
import { statusOf } from './statusOf.ts'

type TransactionFilters = NonNullable<operations['getTransactions']['parameters']['query']>

/** The transactions that fit every filter, oldest first. @see docs/dtone.md#lists */
export function findTransactions(filters: TransactionFilters, context: Context): TransactionRecord[] | 'badRequest' {
  const window = searchWindow(filters, context.now)
  if (window === undefined) return 'badRequest'
  if (filters.subservice_id !== undefined && filters.service_id === undefined) return 'badRequest'
  return candidates(filters, window, context).filter((transaction) => fits(transaction, filters))
}

/** By the index of external ids where one is given, else from the newest back to the start of the window. */
function candidates(
  { external_id }: TransactionFilters,
  { from, to }: Window,
  { state }: Context,
): TransactionRecord[] {
  const { transactions } = state
  const found: TransactionRecord[] = []
  const sources = external_id === undefined ? transactions.newestFirst() : transactions.find('externalId', external_id)
  for (const transaction of sources) {
    if (transaction.createdAt < from) break
    if (transaction.createdAt <= to) found.push(transaction)
  }
  return found.reverse()
}

function fits(transaction: TransactionRecord, filters: TransactionFilters): boolean {
  const product = soldProduct(transaction)
  const { mobile_number, account_number } = transaction.parties.credit_party_identifier ?? {}
  const compared = [
    [filters.product_type, product.type],
    [filters.country_iso_code, product.operator.country.iso_code],
    [filters.operator_id, product.operator.id],
    [filters.status_id, statusOf(transaction.status).id],
    [filters.credit_party_mobile_number, mobile_number],
    [filters.credit_party_account_number, account_number],
  ]
  return fitsService(product, filters) && compared.every(([wanted, value]) => wanted === undefined || wanted === value)
}
