import { deepFreeze, rememberEach } from '../../../../specs/openapi/index.ts'
import type { Product, Transaction, TransactionRecord, TransactionWithCallback } from '../../model.ts'
import { runningPromotions } from '../catalogue/promotions.ts'
import { type CatalogueState, soldProduct } from '../catalogue/worldCatalogue.ts'
import { timestamp } from '../wire/timestamps.ts'
import { statusOf } from './statusOf.ts'

interface WithCatalogue {
  readonly state: CatalogueState
}

/** The wire form of a transaction; keys that do not apply are left out. @see docs/dtone.md#life-cycle */
export function represent(record: TransactionRecord, { state }: WithCatalogue): Transaction {
  const { createdAt, confirmedAt } = record
  const creationDate = timestamp(createdAt)
  return {
    id: record.id,
    external_id: record.externalId,
    creation_date: creationDate,
    confirmation_expiration_date: timestamp(record.expiresAt),
    ...(confirmedAt !== undefined && {
      confirmation_date: confirmedAt === createdAt ? creationDate : timestamp(confirmedAt),
    }),
    status: statusOf(record.status),
    ...record.delivered,
    product: representSold(soldProduct(record, state)),
    ...record.quote,
    promotions: runningPromotions(record.productId, createdAt),
    ...record.parties,
  }
}

/** Cached and frozen: the same for every transaction of a product. */
const representSold = rememberEach((product: Product): Transaction['product'] => {
  const { id, name, description, tags, service, operator, regions, type } = product
  const pin = 'pin' in product && { pin: product.pin }
  return deepFreeze({ id, name, description, tags, service, operator, regions, type, ...pin })
})

/** The wire form in reads and callbacks: with `callback_url`. @see docs/dtone.md#callbacks */
export function representWithCallback(record: TransactionRecord, context: WithCatalogue): TransactionWithCallback {
  const { callbackUrl } = record
  return { ...represent(record, context), ...(callbackUrl !== undefined && { callback_url: callbackUrl }) }
}
