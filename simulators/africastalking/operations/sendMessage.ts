import type { Operation } from '../context.ts'
import type { Recipient, SendMessageReply } from '../model.ts'
import { acceptRecipient } from '../rules/acceptRecipient.ts'
import { countParts } from '../rules/countParts.ts'
import { given } from '../rules/given.ts'
import { mayUseSender } from '../rules/mayUseSender.ts'
import { splitRecipients } from '../rules/splitRecipients.ts'
import { summarise } from '../rules/summarise.ts'

/** Sends a text to each number of a list and says what became of each. @see docs/africastalking.md#messaging */
export const sendMessage: Operation<'sendMessage'> = ({ body: form }, context) => {
  const numbers = splitRecipients(form.to)
  if (!mayUseSender(given(form.from), context.isStrict)) return refusal('InvalidSenderId')
  if (numbers.length === 0) return refusal('InvalidPhoneNumber')
  const terms = { parts: countParts(form.message), isPremium: form.bulkSMSMode === 0, isQueued: form.enqueue !== 0 }
  const accepted = numbers.map((number) => acceptRecipient(number, terms, context))
  const body = replyOf(
    summarise(accepted, terms),
    accepted.map(({ recipient }) => recipient),
  )
  const isDoNotDisturb = accepted.every(({ recipient }) => recipient.statusCode === 409)
  return isDoNotDisturb ? { status: 409, body } : { status: 201, body }
}

/** The whole request is refused: the reason takes the place of the summary. */
function refusal(reason: string): ReturnType<Operation<'sendMessage'>> {
  return { status: 201, body: replyOf(reason, []) }
}

function replyOf(summary: string, recipients: readonly Recipient[]): SendMessageReply {
  return { SMSMessageData: { Message: summary, Recipients: [...recipients] } }
}
