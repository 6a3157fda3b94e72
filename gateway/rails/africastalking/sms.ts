import { type JsonReader, parseJson } from '../../runtime/json.ts'
import type { CallResult, HttpCall } from '../httpCalls.ts'
import type { SendBulkSms, SmsOutcome } from '../sms.ts'
import type { AfricasTalkingOptions } from './options.ts'
import { readText } from './payment.ts'
import { isRejection, isThrottled } from './rejection.ts'

/** Sends a message to several numbers in one request. @see docs/gateway.md#messages */
export function africasTalkingSms({ url, username, apiKey }: AfricasTalkingOptions, call: HttpCall): SendBulkSms {
  const target = new URL('/version1/messaging', url).href
  const headers = { apiKey, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' }
  return async ({ phoneNumbers, text, senderId, isQueued }, unit) => {
    const form = {
      ...{ username, to: phoneNumbers.join(), message: text, bulkSMSMode: '1' },
      ...(senderId !== undefined && { from: senderId }),
      ...(isQueued && { enqueue: '1' }),
    }
    const body = new URLSearchParams(form).toString()
    const outcomeOf = readAnswer(await call({ method: 'POST', url: target, headers, body }, unit))
    return phoneNumbers.map(outcomeOf)
  }
}

/** The whole message of an answer in which nothing was sent to anybody has no count, or the count 0. */
const sentToSomebody = /^Sent to [1-9]/

/** What an answer says of a number. A refusal may come as a status of its own with the usual body, as plain text, or inside a 201. */
function readAnswer(result: CallResult): (phoneNumber: string) => SmsOutcome {
  if (result.kind !== 'answered') return () => ({ kind: 'unanswered', reason: result.reason })
  const { status, text, retryAfter } = result
  if (isThrottled(status, text)) return () => ({ kind: 'throttled', retryAfter })
  // After a redirect nobody has read the message, whatever its body says.
  const isOwn = status < 300 || (status >= 400 && status < 500)
  const data = isOwn ? parseJson(text)?.at('SMSMessageData') : undefined
  const recipients = data?.at('Recipients').list ?? []
  if (recipients.length === 0) {
    const outcome = readWhole(status, text, data?.at('Message').text)
    return () => outcome
  }
  const byNumber = new Map(recipients.map((each) => [each.at('number').text, each]))
  return (phoneNumber) => {
    const recipient = byNumber.get(phoneNumber)
    return recipient === undefined
      ? { kind: 'unanswered', reason: 'the answer is about another number' }
      : readRecipient(recipient)
  }
}

/** An answer that names no recipients. */
function readWhole(status: number, text: string, message: string | undefined): SmsOutcome {
  if (message !== undefined && !sentToSomebody.test(message))
    return { kind: 'refused', reason: message, statusCode: null }
  if (status === 400 && isRejection(status, text)) return { kind: 'refused', reason: text, statusCode: null }
  return { kind: 'unanswered', reason: `status ${status} without a readable body` }
}

/** Codes from 100 are success, from 400 a refusal of this recipient, from 500 a failure on the way. */
function readRecipient(recipient: JsonReader): SmsOutcome {
  const statusCode = recipient.at('statusCode').number
  const status = recipient.at('status').text ?? 'no status'
  if (statusCode === undefined) return { kind: 'unanswered', reason: `a recipient without a code: ${status}` }
  const reason = `${status} (${statusCode})`
  if (statusCode >= 400 && statusCode < 500) return { kind: 'refused', reason, statusCode }
  return {
    ...{ kind: 'taken', status: statusCode < 400 ? 'Sent' : 'Failed', statusCode, reason },
    messageId: readText(recipient.at('messageId')) ?? null,
    cost: recipient.at('cost').text ?? null,
  }
}
