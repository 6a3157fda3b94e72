import document from '../../../specs/types/dtone.json' with { type: 'json' }
import { duration, retryPolicy } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import { settings } from '../data/settings.ts'
import type { TransactionRecord } from '../model.ts'
import { representWithCallback } from '../rules/representWithCallback.ts'

const { post } =
  document.paths['/v1/async/transactions'].post.callbacks.transactionUpdated['{$request.body#/callback_url}']

const retry = retryPolicy(post['x-repeats'], { timeout: duration(settings.callbackTimeout), acknowledged: '2xx' })

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
