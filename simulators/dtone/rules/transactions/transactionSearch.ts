import type { operations } from '../../../../specs/types/dtone.generated.ts'
import { duration, type Instant, type Span } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { settings } from '../../data/settings.generated.ts'
import type { Product, TransactionRecord } from '../../model.ts'
import { lacksService } from '../catalogue/services.ts'
import { soldProduct } from '../catalogue/worldCatalogue.ts'
import { explained } from '../errors/refusal.ts'
import { preciseInstant } from '../wire/timestamps.ts'
import { statusOf } from './statusOf.ts'

type TransactionFilters = NonNullable<operations['getTransactions']['parameters']['query']>

/** The transactions that match every filter, oldest first; an error for invalid filters. @see docs/dtone.md#lists */
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
  const asked = [...transactionFilters(filters), ...productFilters(filters, context)]
  if (asked.length === 0) return candidates
  const found: TransactionRecord[] = []
  for (const transaction of candidates) if (asked.every((fits) => fits(transaction))) found.push(transaction)
  return found
}

/** By the index of what is asked for, else the consecutive transactions of the window. */
function candidatesFor(
  filters: TransactionFilters,
  { from, to }: Window,
  { state: { transactions } }: Context,
): Span<TransactionRecord> | readonly TransactionRecord[] {
  const { external_id, credit_party_mobile_number: mobile, credit_party_account_number: account } = filters
  const indexed =
    (external_id !== undefined && transactions.find('externalId', external_id)) ||
    (mobile !== undefined && transactions.find('mobileNumber', mobile)) ||
    (account !== undefined && transactions.find('accountNumber', account))
  if (indexed) return indexed.filter(({ createdAt }) => createdAt >= from && createdAt <= to)
  return transactions.span(
    ({ createdAt }) => createdAt >= from,
    ({ createdAt }) => createdAt > to,
  )
}

/** One function for each filter that is asked for. */
function transactionFilters(filters: TransactionFilters): readonly ((transaction: TransactionRecord) => boolean)[] {
  const { status_id, credit_party_mobile_number: mobile, credit_party_account_number: account } = filters
  return askedFor([
    [status_id, ({ status }) => statusOf(status).id === status_id],
    [mobile, ({ parties }) => parties.credit_party_identifier?.mobile_number === mobile],
    [account, ({ parties }) => parties.credit_party_identifier?.account_number === account],
  ])
}

/** Those that depend on the product alone are asked once for each product. */
function productFilters(
  filters: TransactionFilters,
  { state }: Context,
): readonly ((transaction: TransactionRecord) => boolean)[] {
  const { service_id, subservice_id, product_type, country_iso_code, operator_id } = filters
  const asked = askedFor<Product>([
    [service_id ?? subservice_id, (product) => fitsService(product, filters)],
    [product_type, ({ type }) => type === product_type],
    [country_iso_code, ({ operator }) => operator.country.iso_code === country_iso_code],
    [operator_id, ({ operator }) => operator.id === operator_id],
  ])
  if (asked.length === 0) return []
  const known = new Map<number, boolean>()
  const fitsProduct = (transaction: TransactionRecord): boolean => {
    const product = soldProduct(transaction, state)
    const fits = asked.every((fits) => fits(product))
    known.set(transaction.productId, fits)
    return fits
  }
  return [(transaction) => known.get(transaction.productId) ?? fitsProduct(transaction)]
}

function askedFor<Subject>(
  filters: readonly (readonly [wanted: unknown, fits: (subject: Subject) => boolean])[],
): readonly ((subject: Subject) => boolean)[] {
  return filters.flatMap(([wanted, fits]) => (wanted === undefined ? [] : [fits]))
}

function fitsService(
  { service }: Pick<Product, 'service'>,
  wanted: { readonly service_id?: number; readonly subservice_id?: number },
): boolean {
  if (wanted.service_id !== undefined && wanted.service_id !== service.id) return false
  return wanted.subservice_id === undefined || wanted.subservice_id === service.subservice?.id
}

/** Both ends are inclusive. */
interface Window {
  readonly from: Instant
  readonly to: Instant
}

const widest = duration(settings.searchWindow)

/**
 * The creation dates that a search covers: at most 24 hours as given, by default the last 24 hours, or all with an external id. `undefined`
 * if the ends are more than 24 hours apart. @see docs/dtone.md#lists
 */
function searchWindow(
  filters: { readonly from_date?: string; readonly to_date?: string; readonly external_id?: string },
  now: Instant,
): Window | undefined {
  const { from_date, to_date, external_id } = filters
  const from = from_date === undefined ? undefined : preciseInstant(from_date)
  const to = to_date === undefined ? undefined : preciseInstant(to_date)
  if (from === undefined && to === undefined) {
    return { from: external_id === undefined ? now - widest : 0, to: now }
  }
  const window = { from: from ?? (to ?? now) - widest, to: to ?? (from ?? now) + widest }
  return window.to - window.from > widest ? undefined : window
}
