import { duration, type RetryPolicy } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import { settings } from '../data/settings.ts'
import type { TransactionRecord } from '../model.ts'
import { representWithCallback } from '../rules/representWithCallback.ts'

const retry: RetryPolicy = {
  delays: settings.callbackRetries.map(duration),
  attempts: settings.callbackRetries.length + 1,
  timeout: duration(settings.callbackTimeout),
  acknowledged: '2xx',
}

/** Posts the transaction, unwrapped, to its `callback_url`, if it has one. @see docs/dtone.md#callbacks */
export function transactionUpdated(transaction: TransactionRecord, context: Context): void {
  if (transaction.callbackUrl === undefined) return
  context.callback({
    name: 'transactionUpdated',
    url: transaction.callbackUrl,
    about: String(transaction.id),
    contentType: 'application/json',
    content: representWithCallback(transaction),
    retry,
  })
}
