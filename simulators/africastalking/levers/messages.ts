import { problem } from '../../kernel/index.ts'
import { isReachable } from '../../subscribers/index.ts'
import { incomingMessage } from '../callbacks/incomingMessage.ts'
import type { Lever } from '../context.ts'
import { drawUuid } from '../rules/formats/ids.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'

/** Receives a subscriber's message: stores it in the inbox and sends it to the customer. @see docs/africastalking.md#inbox */
export const receiveAfricasTalkingMessage: Lever<'receiveAfricasTalkingMessage'> = ({ body }, context) => {
  const from = parseMsisdn(body.from)
  if (from === undefined)
    return problem(400, `"${body.from}" is not a phone number in international format, such as +254711123456.`)
  if (!isReachable(context.state.subscribers.get(from)))
    return problem(
      409,
      `The phone ${from} is off or out of coverage, so it sends nothing. PATCH the subscriber to change that.`,
    )
  const { to, text, linkId = '' } = body
  const { inbox, inboxIds } = context.state
  const message = inbox.put({
    id: inboxIds.next(),
    callbackId: drawUuid(context.random),
    from,
    to,
    text,
    linkId,
    receivedAt: context.now,
  })
  incomingMessage(message, context)
  return { status: 201, body: { id: message.id } }
}
