import { readReceivers } from '../messaging/receivers.ts'
import { callerOf } from './callerOf.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Messages that go out too often, or are called sent, or under a name that is another client's. @see docs/gateway.md#messages */
export const messageMutants: readonly ScenarioMutant[] = [
  {
    name: 'bulk-duplicates-sent',
    about: 'sends a message to many again to a number that is in the list again',
    alter(definition) {
      const { Sms_SendBulk } = definition.operations
      const changed: typeof Sms_SendBulk = async (request, context) => {
        const reply = await Sms_SendBulk(request, context)
        const { phoneNumbers, message: text } = request.body
        const all = phoneNumbers.flatMap((number) => readReceivers([number]))
        for (const [at, { phoneNumber, isValid }] of all.entries()) {
          const isAgain = all.findIndex((one) => one.phoneNumber === phoneNumber) < at
          if (isAgain && isValid) await context.sendSms({ phoneNumber, text }, context.unit)
        }
        return reply
      }
      return { ...definition, operations: { ...definition.operations, Sms_SendBulk: changed } }
    },
  },
  {
    name: 'bulk-unanswered-sent',
    about: 'calls messages to many sent that the provider has not answered',
    alter: (definition) => ({
      ...definition,
      configure(services) {
        const configured = definition.configure(services)
        return {
          ...configured,
          async sendBulkSms(sms, unit) {
            const outcomes = await configured.sendBulkSms(sms, unit)
            return outcomes.map((outcome) => {
              if (outcome.kind !== 'unanswered') return outcome
              const nothing = { messageId: null, cost: null }
              return { kind: 'taken', status: 'Sent', statusCode: 100, reason: outcome.reason, ...nothing }
            })
          },
        }
      },
    }),
  },
  {
    name: 'foreign-sender-taken',
    about: "sends under another client's sender id",
    alter(definition) {
      const { Sms_SendCustom } = definition.operations
      const changed: typeof Sms_SendCustom = async (request, context) => {
        const row = { client_id: callerOf(context).clientId }
        const own = context.database.updateTable('sender_ids').set(row)
        await own.where('sender_id', '=', request.body.senderId).execute()
        return Sms_SendCustom(request, context)
      }
      return { ...definition, operations: { ...definition.operations, Sms_SendCustom: changed } }
    },
  },
]
