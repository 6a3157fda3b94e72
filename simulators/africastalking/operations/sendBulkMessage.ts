import type { Operation } from '../context.ts'
import { splitList } from '../rules/formats/formFields.ts'
import { sendToAll } from '../rules/messages/send.ts'

/** Sends a text to each number of a JSON list, or to a hashed number, by the rules of `sendMessage`. @see docs/africastalking.md#bulk-messages */
export const sendBulkMessage: Operation<'sendBulkMessage'> = ({ body }, context) => {
  const { senderId: from, message, phoneNumbers = [], enqueue, maskedNumber: hash, telco } = body
  return sendToAll(
    {
      from,
      message,
      numbers: splitList(phoneNumbers),
      masked: hash === undefined || hash === '' ? undefined : { hash, telco },
      premium: undefined,
      isQueued: enqueue === 1,
    },
    context,
  )
}
