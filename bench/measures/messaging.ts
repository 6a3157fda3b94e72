import type { Figure } from '../figure.ts'
import { messagesTo } from '../load/traffic.ts'
import { type RecipientsOptions, requestsTo } from './recipients.ts'

/** Sends texts. */
export async function messaging(options: RecipientsOptions): Promise<Figure[]> {
  return (await requestsTo('message', messagesTo, options)).flatMap(({ figures }) => figures)
}
