import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { paginate } from '../rules/lists/paginate.ts'
import { settingsOf } from '../rules/settings/settingsOf.ts'
import { findTransactions } from '../rules/transactions/findTransactions.ts'
import { representWithCallback } from '../rules/transactions/representWithCallback.ts'

/** Searches the account's transactions, 24 hours of them unless by external id. @see docs/dtone.md#lists */
export const getTransactions: Operation<'getTransactions'> = ({ query }, context) => {
  const found = findTransactions(query, context)
  if (found === 'badRequest') return refusal(found)
  if (found.length === 0 && settingsOf(context).emptySearch === 'notFound') return refusal('transactionNotFound')
  const { items, headers } = paginate(found, query)
  return { status: 200, headers, body: items.map(representWithCallback) }
}
