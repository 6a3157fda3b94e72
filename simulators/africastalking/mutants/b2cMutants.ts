import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { CallbackAnswer } from '../../kernel/index.ts'
import { dashboardOf } from '../rules/account/dashboard.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { onOperation } from './operationMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type Body = Parameters<AfricasTalkingDefinition['operations']['mobileB2C']>[0]['body']
type Recipient = Body['recipients'][number]

const yes = { kind: 'answered', status: 200, headers: {}, body: '{"status":"Validated"}', isLate: false } as const

/** Payments that are made without the word of the application, or through other channels than those of the product. @see docs/africastalking.md#payment-validation */
export const b2cMutants: readonly Mutant[] = [
  onOperation(
    'mobileB2C',
    { kind: 'validation', label: 'not-asked', hint: 'mobileB2CValidation/answered' },
    (pay, onBroken) => (request, context) => {
      const dashboard = dashboardOf(context.state)
      if (dashboard.b2cValidation !== null) onBroken()
      context.state.dashboards.put({ ...dashboard, b2cValidation: null })
      const reply = pay(request, context)
      context.state.dashboards.put(dashboard)
      return reply
    },
  ),
  hearing('silence-allows', 'validated.mobileB2C/givenBack', (answer) =>
    answer.willRetry ? answer : { attempt: answer.attempt, isRepeated: answer.isRepeated, willRetry: false, ...yes },
  ),
  hearing('first-silence-refuses', 'validated.mobileB2C/stillAsking', (answer) => ({ ...answer, willRetry: false })),
  recipients('channel', 'ignored', 'channel.mobileB2C/wanted', ({ providerChannel, ...recipient }) => recipient),
  recipients('metadata', 'lost', 'paymentNotification', ({ metadata, ...recipient }) => recipient),
  recipients('currency', 'ignored', 'refused.mobileB2C/noWallet', (recipient) =>
    recipient.currencyCode === 'JPY' ? { ...recipient, currencyCode: 'KES' } : recipient,
  ),
  recipients('amount', 'ignored', 'refused.mobileB2C/noAmount', (recipient) =>
    recipient.amount === 0 ? { ...recipient, amount: 1 } : recipient,
  ),
  onOperation(
    'mobileB2C',
    { kind: 'channel', label: 'not-needed', hint: 'channel.mobileB2C/none' },
    (pay, onBroken) => (request, context) => {
      const product = context.state.paymentProducts.get(request.body.productName)
      if (product?.channels?.length === 0) {
        onBroken()
        context.state.paymentProducts.put({ ...product, channels: null })
      }
      return pay(request, context)
    },
  ),
  onOperation(
    'mobileB2C',
    { kind: 'product', label: 'ignored', hint: 'channel.mobileB2C/otherProduct' },
    (pay, onBroken) => (request, context) => {
      const [first] = context.state.paymentProducts.values()
      if (first === undefined || context.state.paymentProducts.get(request.body.productName))
        return pay(request, context)
      onBroken()
      return pay({ ...request, body: { ...request.body, productName: first.name } }, context)
    },
  ),
  onOperation(
    'mobileB2C',
    { kind: 'number', label: 'echoed', hint: 'refused.mobileB2C/withoutPlus' },
    (pay, onBroken) => (request, context) => {
      const reply = pay(request, context)
      if (reply.status !== 201) return reply
      const entries = reply.body.entries.map((entry, index) => {
        const phoneNumber = request.body.recipients[index]?.phoneNumber ?? entry.phoneNumber
        if (phoneNumber !== entry.phoneNumber) onBroken()
        return { ...entry, phoneNumber }
      })
      return { ...reply, body: { ...reply.body, entries } }
    },
  ),
]

/** The provider hears another answer to a validation. */
function hearing(label: string, hint: string, other: (answer: CallbackAnswer) => CallbackAnswer): Mutant {
  return {
    ...{ operationId: 'mobileB2C', kind: 'validation', label, hint },
    alter: (definition, onBroken) => ({
      ...definition,
      answers: {
        ...definition.answers,
        validatePayment(key, answer, context) {
          onBroken()
          definition.answers.validatePayment(key, other(answer), context)
        },
      },
    }),
  }
}

/** Other recipients are paid than the request has. */
function recipients(kind: string, label: string, hint: string, other: (recipient: Recipient) => Recipient): Mutant {
  return onOperation('mobileB2C', { kind, label, hint }, (pay, onBroken) => (request, context) => {
    const changed = request.body.recipients.map(other)
    if (JSON.stringify(changed) !== JSON.stringify(request.body.recipients)) onBroken()
    return pay({ ...request, body: { ...request.body, recipients: changed } }, context)
  })
}
