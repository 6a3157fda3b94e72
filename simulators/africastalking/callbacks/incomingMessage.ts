import type { components } from '../../../specs/types/africastalking.generated.ts'
import { formatInstant } from '../../kernel/time/instant.ts'
import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import type { InboxMessage } from '../rules/messages/message.ts'
import { findNetworkCode } from '../rules/numbers/networks.ts'
import { sendToDashboard } from './sendToDashboard.ts'

type IncomingMessage = components['schemas']['IncomingMessage']

/** Sends a subscriber's message to the customer, if a URL is set. @see docs/africastalking.md#inbox */
export function incomingMessage(message: InboxMessage, context: Context): void {
  sendToDashboard(
    {
      name: 'incomingMessage',
      setting: 'incomingMessages',
      about: String(message.id),
      contentType: 'application/x-www-form-urlencoded',
      content: () => represent(message, context),
    },
    context,
  )
}

/** Fields in wire order. */
function represent(
  { callbackId, from, to, text, linkId, receivedAt }: InboxMessage,
  { state }: Context,
): IncomingMessage {
  return {
    linkId,
    text,
    to,
    id: callbackId,
    date: formatInstant(receivedAt),
    from,
    networkCode: findNetworkCode(from, state.subscribers.get(from).network),
    cost: sandbox.incomingCost,
  }
}
