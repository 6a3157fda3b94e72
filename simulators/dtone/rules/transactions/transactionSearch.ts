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
type Fits = (transaction: TransactionRecord, product: Product) => boolean

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
  const asked = filtersAsked(filters)
  if (asked.length === 0) return candidates
  const found: TransactionRecord[] = []
  for (const transaction of candidates) {
    const product = soldProduct(transaction, context.state)
    if (asked.every((fits) => fits(transaction, product))) found.push(transaction)
  }
  return found
}

/** By the index of external ids if one is given, else the consecutive transactions of the window. */
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
