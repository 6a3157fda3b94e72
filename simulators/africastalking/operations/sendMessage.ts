import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Operation } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { settingsOf } from '../rules/account/settings.ts'
import { splitList } from '../rules/formats/formFields.ts'
import { inDialect } from '../rules/messages/dialects.ts'
import { countParts } from '../rules/messages/parts.ts'
import { acceptRecipient, summarise } from '../rules/messages/recipients.ts'
import { mayUseSender } from '../rules/messages/senders.ts'

type SendMessageReply = components['schemas']['SendMessageReply']

/** Sends a text to each number of a list and answers with a status for each. @see docs/africastalking.md#messaging */
export const sendMessage: Operation<'sendMessage'> = ({ body: form }, context) => {
  const numbers = splitList(form.to)
  const { from } = form
  if (!mayUseSender(from, context)) return refusal('InvalidSenderId')
  if (numbers.length === 0) return refusal('InvalidPhoneNumber')
  const terms = {
    from: from ?? sandbox.defaultSender,
    text: form.message,
    parts: countParts(form.message),
    isPremium: form.bulkSMSMode === 0,
    isQueued: form.enqueue === 1,
  }
  const accepted = numbers.map((number) => acceptRecipient(number, terms, context))
  const body = replyOf(
    summarise(accepted, terms, context),
    accepted.map(({ recipient }) => inDialect(recipient, terms.parts, settingsOf(context))),
  )
  const isDoNotDisturb = accepted.every(({ recipient }) => recipient.statusCode === 409)
  return isDoNotDisturb ? { status: 409, body } : { status: 201, body }
}

/** Refuses the whole request: the reason replaces the summary. */
function refusal(reason: string): ReturnType<Operation<'sendMessage'>> {
  return { status: 201, body: replyOf(reason, []) }
}

function replyOf(summary: string, recipients: SendMessageReply['SMSMessageData']['Recipients']): SendMessageReply {
  return { SMSMessageData: { Message: summary, Recipients: recipients } }
}
