import type { Operation } from '../context.ts'
import { splitList } from '../rules/formats/formFields.ts'
import { sendToAll } from '../rules/messages/send.ts'

/** Sends a text to each number of a list, or to a hashed number. @see docs/africastalking.md#messaging */
export const sendMessage: Operation<'sendMessage'> = ({ body: form }, context) => {
  const { maskedNumber: hash, telco, senderId, keyword, linkId, retryDurationInHours = 0 } = form
  return sendToAll(
    {
      from: hash === undefined ? form.from : (senderId ?? form.from),
      message: form.message,
      numbers: splitList(form.to ?? ''),
      masked: hash === undefined ? undefined : { hash, telco },
      premium: form.bulkSMSMode === 0 ? { keyword, linkId, retryHours: retryDurationInHours } : undefined,
      isQueued: form.enqueue === 1,
    },
    context,
  )
}
