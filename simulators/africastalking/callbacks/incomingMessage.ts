import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.ts'
import type { InboxMessage, IncomingMessage } from '../model.ts'
import { dashboardOf } from '../rules/dashboardOf.ts'
import { findNetworkCode } from '../rules/findNetworkCode.ts'
import { formatDate } from '../rules/formatDate.ts'
import { retryPolicyOf } from '../rules/retryPolicyOf.ts'

/** Hands a subscriber's message to the customer, where a URL is set. @see docs/africastalking.md#inbox */
export function incomingMessage(message: InboxMessage, context: Context): void {
  const url = dashboardOf(context.state).incomingMessages
  if (url === null) return
  context.callback({
    name: 'incomingMessage',
    url,
    about: String(message.id),
    contentType: 'application/x-www-form-urlencoded',
    content: represent(message),
    retry: retryPolicyOf('incomingMessage'),
  })
}

/** The fields in the order of the wire. */
function represent({ id, from, to, text, linkId, receivedAt }: InboxMessage): IncomingMessage {
  return {
    date: formatDate(receivedAt),
    from,
    id: String(id),
    linkId,
    text,
    to,
    networkCode: findNetworkCode(from),
    cost: sandbox.incomingCost,
  }
}
