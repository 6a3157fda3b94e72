import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.ts'
import { keyId, oncePerKey, storeReply } from '../../access/idempotency.ts'
import type { Context } from '../../capability/context.ts'
import { parsePhoneNumber } from '../../destinations/phoneNumbers.ts'
import type { SmsOutcome } from '../../rails/sms.ts'
import { uuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'

type Reply = ReplyOf<operations['Sms_Send']>

/** Sends one message. It is written down before it goes out, so that a repeated request never sends it twice. */
export async function Sms_Send({ body, headers }: RequestOf<operations['Sms_Send']>, context: Context): Promise<Reply> {
  const { caller, database, random, sendSms, unit } = context
  const number = parsePhoneNumber(body.phoneNumber)
  if (number === undefined) {
    const errors = { phoneNumber: ['is not a phone number'] }
    return refusal(context, 'unsupported_destination', { detail: 'The message has no valid phone number.', errors })
  }
  const { phoneNumber } = number
  const id = uuid(random)
  const key = headers['Idempotency-Key']
  const unanswered = refusal(context, 'provider_unanswered')

  const { reply, fresh } = await oncePerKey<Reply>(context, {
    operation: 'Sms_Send',
    key,
    request: body,
    reused: () => refusal(context, 'idempotency_key_reused'),
    async effect({ transaction, now }) {
      const row = {
        id,
        client_id: caller.clientId,
        api_user_id: caller.apiUserId,
        phone_number: phoneNumber,
        created_at: now,
      }
      const open = { provider_message_id: null, status: 'Sending', status_code: null, cost: null } as const
      await transaction
        .insertInto('messages')
        .values({ ...row, ...open })
        .execute()
      return unanswered
    },
    keepsRefusals: true,
  })
  if (!fresh) return reply

  const outcome = await sendSms({ phoneNumber, text: body.message }, unit)
  await database.updateTable('messages').set(columns(outcome)).where('id', '=', id).execute()
  const answer = replyTo(outcome, phoneNumber, context)
  if (key === undefined) return answer
  const stored = keyId(caller, 'Sms_Send', key)
  if (outcome.kind === 'throttled') await database.deleteFrom('idempotency_keys').where('id', '=', stored).execute()
  else await storeReply(database, stored, answer)
  return answer
}

function columns(outcome: SmsOutcome): {
  status: 'Sent' | 'Failed' | 'Unanswered'
  status_code: number | null
  provider_message_id: string | null
  cost: string | null
} {
  const none = { status_code: null, provider_message_id: null, cost: null }
  if (outcome.kind === 'unanswered') return { status: 'Unanswered', ...none }
  if (outcome.kind !== 'taken') return { status: 'Failed', ...none }
  const { status, statusCode, messageId, cost } = outcome
  return { status, status_code: statusCode, provider_message_id: messageId, cost }
}

function replyTo(outcome: SmsOutcome, phoneNumber: string, context: Context): Reply {
  if (outcome.kind === 'unanswered') return refusal(context, 'provider_unanswered')
  if (outcome.kind === 'refused') {
    return refusal(context, 'provider_refused', { detail: `The provider refused the message: ${outcome.reason}.` })
  }
  if (outcome.kind === 'throttled') {
    return refusal(context, 'too_many_requests', { headers: { 'retry-after': seconds(outcome.retryAfter) } })
  }
  const { messageId, status, statusCode, cost } = outcome
  return { status: 200, body: { messageId, phoneNumber, status, statusCode, cost, senderId: null } }
}

/** A provider may name a date instead, or nothing. */
function seconds(retryAfter = ''): string {
  return /^\d{1,5}$/.test(retryAfter) ? retryAfter : '60'
}
