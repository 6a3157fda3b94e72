import type { Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import { hashCode } from '../payments/otp/code.ts'
import type { OtpRow } from '../payments/otp/tables.ts'
import { canonicalUuid } from '../runtime/ids.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** One-time passwords that protect nothing. @see docs/gateway.md#payments-with-a-one-time-password */
export const otpMutants: readonly ScenarioMutant[] = [
  {
    name: 'otp-not-checked',
    about: 'pays with any code',
    alter: beforeAuthorising((context, id, code) =>
      changeOtp(context, id, { hash: hashCode(context.otpSecret, id, code) }),
    ),
  },
  {
    name: 'tries-not-counted',
    about: 'counts no wrong codes',
    alter: beforeAuthorising((context, id) => changeOtp(context, id, { tries: 0 })),
  },
  {
    name: 'expired-code-taken',
    about: 'pays with a code that has expired',
    alter: beforeAuthorising((context, id) => changeOtp(context, id, { expires_at: context.clock.now() + 1 })),
  },
  {
    name: 'authorised-twice',
    about: 'pays a payment again that was authorised',
    alter: beforeAuthorising(async ({ database }, id) => {
      const paid = database.updateTable('transactions').set({ status: 'Pending' }).where('id', '=', id)
      await paid.where('status', 'in', ['Processing', 'Completed']).execute()
    }),
  },
  {
    name: 'resend-resets-tries',
    about: 'forgets the wrong codes when it sends a new one',
    alter: aroundResending((context, id) => changeOtp(context, id, { tries: 0 })),
  },
  {
    name: 'old-code-still-right',
    about: 'takes the code that a new one has replaced',
    alter: aroundResending((context, id, before) => changeOtp(context, id, before && { hash: before.hash })),
  },
  {
    name: 'code-in-reply',
    about: 'answers with the code',
    alter(definition) {
      const { Payment_Initiate } = definition.operations
      const changed: typeof Payment_Initiate = async (request, context) => {
        let text = ''
        const reply = await Payment_Initiate(request, {
          ...context,
          sendSms(sms, unit) {
            text = sms.text
            return context.sendSms(sms, unit)
          },
        })
        return reply.status === 201 ? { ...reply, body: { ...reply.body, receiverBankName: text } } : reply
      }
      return { ...definition, operations: { ...definition.operations, Payment_Initiate: changed } }
    },
  },
]

type Alteration = (definition: GatewayDefinition) => GatewayDefinition

function beforeAuthorising(change: (context: Visit, id: string, code: string) => Promise<void>): Alteration {
  return (definition) => {
    const { Payment_Authorize } = definition.operations
    const changed: typeof Payment_Authorize = async (request, context) => {
      const { transactionId, otpCode } = request.body
      await change(context, canonicalUuid(transactionId), otpCode)
      return Payment_Authorize(request, context)
    }
    return { ...definition, operations: { ...definition.operations, Payment_Authorize: changed } }
  }
}

function aroundResending(
  change: (context: Visit, id: string, before: OtpRow | undefined) => Promise<void>,
): Alteration {
  return (definition) => {
    const { Payment_ResendOtp } = definition.operations
    const changed: typeof Payment_ResendOtp = async (request, context) => {
      const id = canonicalUuid(request.body.transactionId)
      const otps = context.database.selectFrom('otps').selectAll().where('transaction_id', '=', id)
      const before = await otps.executeTakeFirst()
      const reply = await Payment_ResendOtp(request, context)
      await change(context, id, before)
      return reply
    }
    return { ...definition, operations: { ...definition.operations, Payment_ResendOtp: changed } }
  }
}

async function changeOtp({ database }: Visit, id: string, changes: Partial<OtpRow> | undefined): Promise<void> {
  if (changes === undefined) return
  await database.updateTable('otps').set(changes).where('transaction_id', '=', id).execute()
}
