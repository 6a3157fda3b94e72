import type { Caller } from '../capability/context.ts'
import type { SmsOutcome } from '../rails/sms.ts'
import type { MessageRow } from './tables.ts'

/** A message as it is stored before anything is known of it. */
export function newMessage(
  { clientId, apiUserId }: Caller,
  message: Pick<MessageRow, 'id' | 'phone_number' | 'sender_id' | 'status' | 'created_at'>,
): MessageRow {
  return { ...message, client_id: clientId, api_user_id: apiUserId, ...unknown }
}

/** What only the provider's answer tells. */
const unknown = { status_code: null, provider_message_id: null, cost: null }

/** What is stored of an outcome. */
export function columnsOf(
  outcome: SmsOutcome,
): Pick<MessageRow, 'status' | 'status_code' | 'provider_message_id' | 'cost'> {
  if (outcome.kind === 'unanswered') return { status: 'Unanswered', ...unknown }
  if (outcome.kind === 'refused') return { status: 'Failed', ...unknown, status_code: outcome.statusCode }
  if (outcome.kind === 'throttled') return { status: 'Failed', ...unknown }
  const { status, statusCode, messageId, cost } = outcome
  return { status, status_code: statusCode, provider_message_id: messageId, cost }
}
