import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

/** WhatsApp messages and templates that share one id. @see docs/africastalking.md#whatsapp */
export const whatsAppMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  {
    ...{ operationId: 'sendWhatsAppMessage', kind: 'id-repeated', label: '', hint: 'another' },
    alter: (definition, onBroken) => {
      const { sendWhatsAppMessage } = definition.operations
      const changed: typeof sendWhatsAppMessage = (request) => {
        onBroken()
        const phoneNumber = `+${request.body.phoneNumber.replace('+', '')}`
        return { status: 201, body: { messageId: `ATXid_${'0'.repeat(32)}`, phoneNumber, status: 'SENT' } }
      }
      return { ...definition, operations: { ...definition.operations, sendWhatsAppMessage: changed } }
    },
  },
  {
    ...{ operationId: 'sendWhatsAppTemplate', kind: 'id-repeated', label: '', hint: 'another' },
    alter: (definition, onBroken) => {
      const sendWhatsAppTemplate: AfricasTalkingDefinition['operations']['sendWhatsAppTemplate'] = () => {
        onBroken()
        return { status: 201, body: { status: 'Success', templateId: '1000000000000', templateStatus: 'Pending' } }
      }
      return { ...definition, operations: { ...definition.operations, sendWhatsAppTemplate } }
    },
  },
]
