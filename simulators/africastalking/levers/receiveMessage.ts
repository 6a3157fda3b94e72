import { incomingMessage } from '../callbacks/incomingMessage.ts'
import type { Lever } from '../context.ts'
import { parseMsisdn } from '../rules/parseMsisdn.ts'

/** A subscriber's message comes in: it lands in the inbox and is handed to the customer. @see docs/africastalking.md#inbox */
export const receiveMessage: Lever<'receiveAfricasTalkingMessage'> = ({ body }, context) => {
  const from = parseMsisdn(body.from)
  if (from === undefined) return notANumber(body.from)
  const { to, text, linkId = '' } = body
  const { inbox, inboxIds } = context.state
  const message = inbox.put({ id: inboxIds.next(), from, to, text, linkId, receivedAt: context.now })
  incomingMessage(message, context)
  return { status: 201, body: { id: message.id } }
}

function notANumber(from: string): ReturnType<Lever<'receiveAfricasTalkingMessage'>> {
  const detail = `"${from}" is not a phone number in international format, such as +254711123456.`
  return { status: 400, body: { type: 'about:blank', title: 'Bad Request', status: 400, detail } }
}
