import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { problems as accessProblems } from '../../access/problems.ts'
import type { Context } from '../../capability/context.ts'
import { unsupportedDestination } from '../../destinations/destination.ts'
import { readPhoneNumber } from '../../destinations/phoneNumbers.ts'
import type { SmsOutcome } from '../../rails/sms.ts'
import { uuid } from '../../runtime/ids.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import type { MessageRow } from '../tables.ts'

/** Seconds after which a message that is being sent may be asked for again. */
const retryAfter = 5
/** Milliseconds of the gateway's clock after which a provider has answered or was given up. */
const longestSending = 60_000

type Reply = ReplyOf<operations['Sms_Send']>

/** Sends one message. It is stored before it goes out, so that a repeated request never sends it twice. */
export async function Sms_Send({ body, headers }: RequestOf<operations['Sms_Send']>, context: Context): Promise<Reply> {
  const { caller, database, random, sendSms, unit } = context
  const number = readPhoneNumber(body.phoneNumber)
  if (number === undefined || number.kind === 'unreadable') {
    const errors = { phoneNumber: [number?.reason ?? 'is not a phone number'] }
    return refusal(context, unsupportedDestination, { detail: 'The message has no valid phone number.', errors })
  }
  const { phoneNumber } = number
  const id = uuid(random)
  const unanswered = refusal(context, problems.providerUnanswered)

  const { reply, fresh, replace, forget } = await oncePerKey<Reply>(context, {
    operation: 'Sms_Send',
    key: headers['Idempotency-Key'],
    request: body,
    async effect({ transaction, now }) {
      const owner = { client_id: caller.clientId, api_user_id: caller.apiUserId }
      const row = { id, ...owner, phone_number: phoneNumber, created_at: now, status: 'Sending', ...unknown } as const
      await transaction.insertInto('messages').values(row).execute()
      return unanswered
    },
    underWay: {
      reply: refusal(context, problems.messageUnderWay, { headers: { 'retry-after': String(retryAfter) } }),
      atMost: longestSending,
    },
  })
  if (!fresh) return reply

  const outcome = await sendSms({ phoneNumber, text: body.message }, unit)
  await database.updateTable('messages').set(columns(outcome)).where('id', '=', id).execute()
  const answer = replyTo(outcome, phoneNumber, context)
  await (outcome.kind === 'throttled' ? forget() : replace(answer))
  return answer
}

/** What only the provider's answer tells. */
const unknown = { status_code: null, provider_message_id: null, cost: null }

function columns(outcome: SmsOutcome): Pick<MessageRow, 'status' | 'status_code' | 'provider_message_id' | 'cost'> {
  if (outcome.kind === 'unanswered') return { status: 'Unanswered', ...unknown }
  if (outcome.kind !== 'taken') return { status: 'Failed', ...unknown }
  const { status, statusCode, messageId, cost } = outcome
  return { status, status_code: statusCode, provider_message_id: messageId, cost }
}

function replyTo(outcome: SmsOutcome, phoneNumber: string, context: Context): Reply {
  if (outcome.kind === 'unanswered') return refusal(context, problems.providerUnanswered)
  if (outcome.kind === 'refused') {
    return refusal(context, problems.providerRefused, {
      detail: `The provider refused the message: ${outcome.reason}.`,
    })
  }
  if (outcome.kind === 'throttled') {
    return refusal(context, accessProblems.tooManyRequests, { headers: { 'retry-after': seconds(outcome.retryAfter) } })
  }
  const { messageId, status, statusCode, cost } = outcome
  return { status: 200, body: { messageId, phoneNumber, status, statusCode, cost, senderId: null } }
}

/** A provider may name a date instead, or nothing. */
function seconds(retryAfter = ''): string {
  return /^\d{1,5}$/.test(retryAfter) ? retryAfter : '60'
}
