import type { Operation } from '../context.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { settingsOf } from '../rules/settings/settings.ts'
import { representWithCallback } from '../rules/transactions/represent.ts'
import { findTransactions } from '../rules/transactions/transactionSearch.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Searches the account's transactions of at most 24 hours, or all of them by external id. @see docs/dtone.md#lists */
export const getTransactions: Operation<'getTransactions'> = ({ query }, context) => {
  const found = findTransactions(query, context)
  if (found === 'badRequest') return refusal(found)
  if (found.length === 0 && settingsOf(context).emptySearch === 'notFound') return refusal('transactionNotFound')
  const { items, headers } = paginate(found, query)
  return { status: 200, headers, body: items.map((transaction) => representWithCallback(transaction, context)) }
}
