import type { ReplyOf } from '../../specs/openapi/index.ts'
import type { operations } from '../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../access/idempotency.ts'
import { maySendAs } from '../access/senders.ts'
import { underWay } from '../access/underWay.ts'
import type { Context } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { unsupportedDestination } from '../destinations/destination.ts'
import { readPhoneNumber } from '../destinations/phoneNumbers.ts'
import type { SmsOutcome } from '../rails/sms.ts'
import { uuid } from '../runtime/ids.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { columnsOf, newMessage } from './messageRows.ts'
import { problems } from './problems.ts'
import { providerThrottles } from './providerRefusals.ts'

type Reply = ReplyOf<operations['Sms_Send']>

export interface OneMessage {
  readonly operation: 'Sms_Send' | 'Sms_SendCustom'
  readonly key: string | undefined
  /** The body of the request. */
  readonly request: { readonly phoneNumber: string; readonly message: string }
  /** @default the provider's shared one */
  readonly senderId?: string
}

/** Sends one message. It is stored before it goes out, so that a repeated request never sends it twice. */
export async function sendOne({ operation, key, request, senderId }: OneMessage, context: Context): Promise<Reply> {
  const { caller, database, random, sendSms, unit } = context
  const number = readPhoneNumber(request.phoneNumber)
  if (number === undefined || number.kind === 'unreadable') {
    const errors = { phoneNumber: [number?.reason ?? 'is not a phone number'] }
    return refusal(context, unsupportedDestination, { detail: 'The message has no valid phone number.', errors })
  }
  const { phoneNumber } = number
  const id = uuid(random)
  let isAllowed = false

  const { reply, fresh, replace, forget } = await oncePerKey<Reply>(context, {
    ...{ operation, key, request, underWay: underWay(context, problems.messageUnderWay) },
    async effect(writing, keep) {
      const unregistered = await refuseForeign(writing, senderId, context)
      isAllowed = unregistered === undefined
      keep(isAllowed)
      if (unregistered !== undefined) return unregistered
      const row = { id, phone_number: phoneNumber, sender_id: senderId ?? null, created_at: writing.now }
      await writing.transaction
        .insertInto('messages')
        .values(newMessage(caller, { ...row, status: 'Unanswered' }))
        .execute()
      return refusal(context, problems.providerUnanswered)
    },
  })
  if (!fresh || !isAllowed) return reply

  const outcome = await sendSms(
    { phoneNumber, text: request.message, ...(senderId !== undefined && { senderId }) },
    unit,
  )
  await database.updateTable('messages').set(columnsOf(outcome)).where('id', '=', id).execute()
  const answer = replyTo(outcome, { phoneNumber, senderId: senderId ?? null }, context)
  await (outcome.kind === 'throttled' ? forget() : replace(answer))
  return answer
}

async function refuseForeign(
  { transaction }: Writing,
  senderId: string | undefined,
  context: Context,
): Promise<Refusal<typeof problems.senderNotRegistered> | undefined> {
  const { clientId, sandbox } = context.caller
  const owner = sandbox === undefined ? clientId : sandbox.of
  if (senderId === undefined || (owner !== null && (await maySendAs(transaction, owner, senderId)))) return undefined
  return refusal(context, problems.senderNotRegistered)
}

function replyTo(
  outcome: SmsOutcome,
  message: { readonly phoneNumber: string; readonly senderId: string | null },
  context: Context,
): Reply {
  if (outcome.kind === 'unanswered') return refusal(context, problems.providerUnanswered)
  if (outcome.kind === 'throttled') return providerThrottles(context, outcome)
  if (outcome.kind === 'refused') {
    return refusal(context, problems.providerRefused, {
      detail: `The provider refused the message: ${outcome.reason}.`,
    })
  }
  const { messageId, status, statusCode, cost } = outcome
  return { status: 200, body: { messageId, status, statusCode, cost, ...message } }
}
