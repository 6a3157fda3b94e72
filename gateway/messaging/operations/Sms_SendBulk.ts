import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { underWay } from '../../access/underWay.ts'
import type { Context } from '../../capability/context.ts'
import { insertRows } from '../../database/insertRows.ts'
import { unsupportedDestination } from '../../destinations/destination.ts'
import { uuid } from '../../runtime/ids.ts'
import { type Refusal, refusal } from '../../runtime/problems.ts'
import { type BulkEntry, representBulk } from '../bulkEntries.ts'
import { newMessage } from '../messageRows.ts'
import { problems } from '../problems.ts'
import { providerThrottles } from '../providerRefusals.ts'
import { type Receiver, readReceivers } from '../receivers.ts'
import { type Sent, sendParts } from '../sendParts.ts'

type Shape = operations['Sms_SendBulk']
type Reply = ReplyOf<Shape>

/** Sends one message to many. All are stored before the first goes out, so that a repeated request never sends one twice. */
export async function Sms_SendBulk({ body, headers }: RequestOf<Shape>, context: Context): Promise<Reply> {
  const { caller, clock, random } = context
  const receivers = readReceivers(body.phoneNumbers)
  if (receivers.every(({ isValid }) => !isValid)) return refuseAll(receivers, context)
  const entries = receivers.map((receiver): BulkEntry => {
    return { receiver, id: receiver.isValid ? uuid(random) : undefined, outcome: interrupted }
  })
  const createdAt = clock.now()

  const { reply, fresh, note, replace, forget } = await oncePerKey<Reply>(context, {
    ...{
      operation: 'Sms_SendBulk',
      key: headers['Idempotency-Key'],
      request: body,
      underWay: underWay(context, problems.messageUnderWay),
    },
    async effect({ transaction }) {
      const rows = entries.flatMap(({ id, receiver: { phoneNumber } }) => {
        if (id === undefined) return []
        const message = { id, phone_number: phoneNumber, sender_id: null, created_at: createdAt } as const
        return [newMessage(caller, { ...message, status: 'Waiting' })]
      })
      await insertRows(transaction, 'messages', rows)
      return replyOf(entries)
    },
  })
  if (!fresh) return reply

  const sent = await sendParts(
    {
      ...{ entries, text: body.message, createdAt },
      note: (transaction, known) => note(transaction, replyOf(known)),
    },
    context,
  )
  const answer = answerTo(sent, context)
  await (sent.stopped?.kind === 'throttled' ? forget() : replace(answer))
  return answer
}

/** What is true of a message that no gateway has handed over, should this one end. */
const interrupted = { kind: 'unsent', reason: 'It was not sent: the gateway ended before.' } as const

function answerTo({ entries, stopped }: Sent, context: Context): Reply {
  if (stopped?.kind === 'throttled') return providerThrottles(context, stopped)
  if (stopped?.kind === 'unanswered')
    return refusal(context, problems.providerUnanswered, {
      detail: 'The provider gave no usable answer. Some of the messages may have been sent.',
    })
  return replyOf(entries)
}

function replyOf(entries: readonly BulkEntry[]): Extract<Reply, { readonly status: 200 }> {
  return { status: 200, body: representBulk(entries) }
}

function refuseAll(receivers: readonly Receiver[], context: Context): Refusal<typeof unsupportedDestination> {
  const errors: Record<string, string[]> = {}
  for (const receiver of receivers) if (!receiver.isValid) errors[`phoneNumbers.${receiver.at}`] = [receiver.reason]
  return refusal(context, unsupportedDestination, { detail: 'The message has no valid phone number.', errors })
}
