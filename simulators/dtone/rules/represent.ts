import type { Product, Transaction, TransactionRecord } from '../model.ts'
import { soldProduct } from './soldProduct.ts'
import { statusOf } from './statusOf.ts'
import { timestamp } from './timestamp.ts'

/** The wire form of a transaction. Keys that do not apply are left out. @see docs/dtone.md#life-cycle */
export function represent(record: TransactionRecord): Transaction {
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
    product: productOf(soldProduct(record)),
    ...record.quote,
    promotions: null,
    ...record.parties,
  }
}

function productOf(product: Product): Transaction['product'] {
  const { id, name, description, tags, service, operator, regions, type } = product
  return {
    id,
    name,
    description,
    tags,
    service,
    operator,
    regions,
    type,
    ...('pin' in product && { pin: product.pin }),
  }
}
