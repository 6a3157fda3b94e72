import { incomingMessage } from '../callbacks/incomingMessage.ts'
import type { Context } from '../context.ts'
import { premium } from '../data/premium.generated.ts'
import { drawUuid } from '../rules/formats/ids.ts'
import type { InboxMessage } from '../rules/messages/message.ts'
import type { Msisdn } from '../rules/numbers/msisdn.ts'
import { drawLinkId } from '../rules/premium/links.ts'
import { findProduct, isSameWord, takesAnyProduct } from '../rules/premium/products.ts'
import { subscriptionsOf } from '../rules/premium/subscriptions.ts'
import { beginSubscription, endSubscription } from './changeSubscription.ts'

/** A subscriber's text as it was sent. */
export interface SentText {
  readonly from: Msisdn
  readonly to: string
  readonly text: string
  /** Drawn for an on-demand product when absent. */
  readonly linkId?: string | undefined
}

/**
 * Receives a subscriber's text: stores it in the inbox, passes it on, and begins or ends a subscription if it says so.
 * @see docs/africastalking.md#inbox
 */
export function receiveText({ from, to, text, linkId: named }: SentText, context: Context): InboxMessage {
  const { state, now: receivedAt } = context
  const [first = '', second] = text.trim().split(/\s+/, 2)
  const callbackId = drawUuid(context.random)
  const linkId = named ?? linkIdFor(to, first, context)
  if (linkId !== '') state.links.put({ linkId, number: from, shortCode: to, keyword: first })
  const message = state.inbox.put({ id: state.inboxIds.next(), callbackId, from, to, text, linkId, receivedAt })
  incomingMessage(message, context)
  if (premium.stopWords.some((word) => isSameWord(word, first)))
    for (const one of subscriptionsOf(state, from, to, second)) endSubscription(one, context)
  else subscribeByText(from, to, first, context)
  return message
}

/** A text that begins with the word of an on-demand product can be answered by one premium message. */
function linkIdFor(shortCode: string, keyword: string, context: Context): string {
  return findProduct('onDemand', shortCode, keyword, context) === undefined ? '' : drawLinkId(context)
}

/** A text that begins with the word of a registered subscription product agrees to it. */
function subscribeByText(number: Msisdn, shortCode: string, word: string, context: Context): void {
  if (takesAnyProduct(context)) return
  const product = findProduct('subscription', shortCode, word, context)
  if (product !== undefined) beginSubscription({ number, shortCode, keyword: product.keyword }, context)
}
