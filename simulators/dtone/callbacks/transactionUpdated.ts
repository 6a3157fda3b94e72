import type { Context } from '../context.ts'
import type { TransactionRecord } from '../model.ts'
import { settingsOf } from '../rules/settings/settings.ts'
import { representWithCallback } from '../rules/transactions/represent.ts'

/** Posts the transaction, without an envelope, to its `callback_url`; does nothing if it has none. @see docs/dtone.md#callbacks */
export function transactionUpdated(transaction: TransactionRecord, context: Context): void {
  if (transaction.callbackUrl === undefined) return
  const { callbackRetries: delays, callbackTimeout: timeout, callbackAddress: from } = settingsOf(context)
  context.callback({
    name: 'transactionUpdated',
    url: transaction.callbackUrl,
    about: String(transaction.id),
    contentType: 'application/json',
    content: representWithCallback(transaction, context),
    retry: { delays, attempts: 1 + delays.length, timeout, acknowledged: '2xx' },
    ...(from !== null && { from }),
  })
}
