import type { Operation } from '../context.ts'
import { drawId } from '../rules/formats/ids.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'

/** Takes a WhatsApp message of any form. @see docs/africastalking.md#whatsapp */
export const sendWhatsAppMessage: Operation<'sendWhatsAppMessage'> = ({ body: { phoneNumber } }, { random }) => ({
  status: 201,
  body: { messageId: drawId('ATXid', random), phoneNumber: parseMsisdn(phoneNumber) ?? phoneNumber, status: 'SENT' },
})
