import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { settingsOf } from '../account/settings.ts'
import { isShortCode, mayUseShortCode } from '../premium/products.ts'
import type { PremiumRequest } from '../premium/terms.ts'
import { inDialect } from './dialects.ts'
import { countParts } from './parts.ts'
import { acceptMasked, acceptRecipient, type Masked, summarise } from './recipients.ts'
import { mayUseSender } from './senders.ts'

type SendMessageReply = components['schemas']['SendMessageReply']

/** What a request to send asks for, whatever its members are called. */
export interface SendRequest {
  readonly from: string | undefined
  readonly message: string
  readonly numbers: readonly string[]
  /** A hashed number, which is sent to in the place of the numbers. */
  readonly masked: Masked | undefined
  /** Present when the subscriber is to pay. It is ignored for a sender that is a name, and for a hashed number. */
  readonly premium: Omit<PremiumRequest, 'shortCode'> | undefined
  readonly isQueued: boolean
}

/** 409: each recipient refuses promotional messages. */
type SendReply = { readonly [Status in 201 | 409]: { readonly status: Status; readonly body: SendMessageReply } }[
  | 201
  | 409]

/** Sends a text to each number and answers with a status for each, or refuses the whole request. @see docs/africastalking.md#messaging */
export function sendToAll(
  { from, message, numbers, masked, premium, isQueued }: SendRequest,
  context: Context,
): SendReply {
  const isPremium = premium !== undefined && masked === undefined && (from === undefined || isShortCode(from))
  const mayUse = isPremium ? mayUseShortCode(from, context) : mayUseSender(from, context)
  if (!mayUse) return refusal('InvalidSenderId')
  if (numbers.length === 0 && masked === undefined) return refusal('InvalidPhoneNumber')
  const terms = {
    from: from ?? sandbox.defaultSender,
    text: message,
    parts: countParts(message),
    premium: isPremium ? { ...premium, shortCode: from } : undefined,
    isQueued,
  }
  const accepted =
    masked === undefined
      ? numbers.map((number) => acceptRecipient(number, terms, context))
      : [acceptMasked(masked, terms, context)]
  const body = replyOf(
    summarise(accepted, terms, context),
    accepted.map(({ recipient }) => inDialect(recipient, terms.parts, settingsOf(context))),
  )
  const isDoNotDisturb = accepted.every(({ recipient }) => recipient.statusCode === 409)
  return isDoNotDisturb ? { status: 409, body } : { status: 201, body }
}

/** Refuses the whole request: the reason replaces the summary. */
function refusal(reason: string): SendReply {
  return { status: 201, body: replyOf(reason, []) }
}

function replyOf(summary: string, recipients: SendMessageReply['SMSMessageData']['Recipients']): SendMessageReply {
  return { SMSMessageData: { Message: summary, Recipients: recipients } }
}
