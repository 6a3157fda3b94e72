import type { Operation } from '../context.ts'

/** Takes a template of WhatsApp messages, whose approval is pending. @see docs/africastalking.md#whatsapp */
export const sendWhatsAppTemplate: Operation<'sendWhatsAppTemplate'> = (_request, { random }) => {
  const templateId = String(1_000_000_000_000 + Number.parseInt(random.hex(10), 16))
  return { status: 201, body: { status: 'Success', templateId, templateStatus: 'Pending' } }
}
