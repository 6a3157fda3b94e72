import type { TransactionRecord, TransactionWithCallback } from '../../model.ts'
import { represent } from './represent.ts'

/** The wire form that reads and callbacks give: with the URL that is called back. */
export function representWithCallback(record: TransactionRecord): TransactionWithCallback {
  const { callbackUrl } = record
  return { ...represent(record), ...(callbackUrl !== undefined && { callback_url: callbackUrl }) }
}
