import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { PromptAnswer } from '../../subscribers/index.ts'
import type { Context } from '../context.ts'
import { changeSettings, settingsOf } from '../rules/account/settings.ts'
import { moveMoney } from '../rules/money/wallets.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { findPaymentProduct } from '../rules/payments/products.ts'
import { addToPurse } from '../rules/payments/purses.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { type Remake, remade } from './moneyMutants.ts'
import { onOperation } from './operationMutant.ts'
import { late, onTimer } from './timerMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type Operation = AfricasTalkingDefinition['operations']['mobileCheckout']
type Body = Parameters<Operation>[0]['body']

/** Checkouts that nobody has confirmed and are paid, that are paid twice or not at all, and that end too early or too late. @see docs/africastalking.md#checkout */
export const checkoutMutants: readonly Mutant[] = [
  answers('refusal-ignored', 'credited.fetchWalletBalance/declined', ({ outcome }) =>
    outcome === 'rejected' ? { outcome: 'accepted' } : undefined,
  ),
  answers('consent-lost', 'credited.fetchWalletBalance/confirmed', ({ outcome }) =>
    outcome === 'accepted' ? { outcome: 'rejected' } : undefined,
  ),
  answers('pin-ignored', 'credited.fetchWalletBalance/wrongPin', ({ outcome, pin }) =>
    pin === undefined ? undefined : { outcome },
  ),
  answers('expired-paid', 'paymentNotification/expired', ({ outcome }) =>
    outcome === 'expired' ? { outcome: 'accepted' } : undefined,
  ),
  answered('purse', 'overdrawn', 'credited.fetchWalletBalance/poor', (hear, payment, context) => {
    addToPurse(payment.source.name, { ...payment.value, amount: 1 }, context)
    hear()
  }),
  answered('purse', 'last-unit', 'credited.fetchWalletBalance/justEnough', (hear, payment, context) => {
    addToPurse(payment.source.name, { ...payment.value, amount: -1 }, context)
    hear()
  }),
  answered('money', 'not-credited', 'credited.fetchWalletBalance/confirmed', (hear, _payment, context) =>
    remade(
      context,
      (before) => before,
      () => undefined,
      hear,
    ),
  ),
  answered('money', 'credited-twice', 'credited.fetchWalletBalance/confirmed', (hear, _payment, context) =>
    remade(context, doubled, () => undefined, hear),
  ),
  answered('operator-fee', 'ignored', 'credited.fetchWalletBalance/confirmed', (hear, payment, context) => {
    const before = payment.value.amount
    hear()
    const paid = context.state.payments.get(payment.id)?.status === 'Success'
    const { id: transactionId, value } = payment
    const more = { currency: value.currency, stash: 0, description: '', transactionId }
    if (paid) moveMoney({ ...more, wallet: Math.round(before / 100) }, context)
  }),
  answered('fee', 'not-returned', 'again.mobileCheckout/declined', (hear, payment, context) => {
    hear()
    const paid = context.state.payments.get(payment.id)?.status === 'Success'
    if (!paid) moveStash(payment, -payment.fee.amount, context)
  }),
  answered('fee', 'returned-with-success', 'again.mobileCheckout/paid', (hear, payment, context) => {
    hear()
    const paid = context.state.payments.get(payment.id)?.status === 'Success'
    if (paid) moveStash(payment, payment.fee.amount, context)
  }),
  asking('fee', 'not-taken', 'again.mobileCheckout/waiting', (ask, _request, context) =>
    remade(
      context,
      (before) => before,
      () => undefined,
      ask,
    ),
  ),
  living('second-less', 'credited.fetchWalletBalance/inTime', 'PT59S'),
  living('second-more', 'paymentNotification/expired', 'PT61S'),
  asking('life', 'setting-ignored', 'paymentNotification/expiredSooner', (ask, _request, context) => {
    const { checkoutLife } = settingsOf(context)
    changeSettings(context, { checkoutLife: 'PT60S' })
    const reply = ask()
    changeSettings(context, { checkoutLife })
    return reply
  }),
  sending('metadata', 'lost', 'paymentNotification/documented', ({ metadata, ...body }) => body),
  sending('channel', 'ignored', 'refused.mobileCheckout/wantedChannel', ({ providerChannel, ...body }) => body),
  sending('currency', 'ignored', 'refused.mobileCheckout/noWallet', (body) =>
    body.currencyCode === 'JPY' ? { ...body, currencyCode: 'KES' } : body,
  ),
  sending('amount', 'ignored', 'refused.mobileCheckout/noAmount', (body) =>
    body.amount === 0 ? { ...body, amount: 1 } : body,
  ),
  sending('number', 'ignored', 'refused.mobileCheckout/noNumber', (body) =>
    body.phoneNumber === '12' ? { ...body, phoneNumber: '+254711000001' } : body,
  ),
  asking('product', 'ignored', 'refused.mobileCheckout/otherProduct', (ask, { productName }, context) => {
    if (findPaymentProduct(productName, context) !== undefined) return ask()
    const channels = [{ provider: 'Athena', channel: '525900' }] as const
    context.state.paymentProducts.put({ name: productName, code: 1, channels: [...channels] })
    return ask()
  }),
  asking('channel', 'not-needed', 'refused.mobileCheckout/noChannel', (ask, { productName }, context) => {
    const product = context.state.paymentProducts.get(productName)
    if (product?.channels?.length === 0) context.state.paymentProducts.put({ ...product, channels: null })
    return ask()
  }),
  onTimer('mobileCheckout', 'missCheckout', 'unreachable', 'never', () => undefined),
  onTimer('mobileCheckout', 'missCheckout', 'unreachable', 'second-late', late('missCheckout', 1_000)),
  asking('unreachable', 'asked', 'paymentNotification/unreachable', (ask, { phoneNumber }, { state }) => {
    const { isPhoneOn, isInCoverage } = state.subscribers.get(phoneNumber)
    state.subscribers.change(phoneNumber, { isPhoneOn: true, isInCoverage: true })
    const reply = ask()
    state.subscribers.change(phoneNumber, { isPhoneOn, isInCoverage })
    return reply
  }),
]

const doubled: Remake = (before, after) => 2 * after - before

type Hear = AfricasTalkingDefinition['subscriberRules']['promptAnswers'][string]

/** A mutant that deviates when a subscriber has answered a checkout, or has not. */
function hearing(
  named: Pick<Mutant, 'kind' | 'label' | 'hint'>,
  wrap: (hear: Hear, onBroken: () => void) => Hear,
): Mutant {
  return {
    ...{ operationId: 'mobileCheckout', ...named },
    alter: (definition, onBroken) => {
      const { subscriberRules } = definition
      const { checkout = () => undefined } = subscriberRules.promptAnswers
      const promptAnswers = { ...subscriberRules.promptAnswers, checkout: wrap(checkout, onBroken) }
      return { ...definition, subscriberRules: { ...subscriberRules, promptAnswers } }
    },
  }
}

/** The provider hears another answer. */
function answers(label: string, hint: string, other: (answer: PromptAnswer) => PromptAnswer | undefined): Mutant {
  return hearing({ kind: 'answer', label, hint }, (hear, onBroken) => (key, answer, context) => {
    const changed = other(answer)
    if (changed !== undefined) onBroken()
    hear(key, changed ?? answer, context)
  })
}

/** Something else happens to the money when a subscriber has answered. */
function answered(
  kind: string,
  label: string,
  hint: string,
  deviate: (hear: () => void, payment: Payment, context: Context) => void,
): Mutant {
  return hearing({ kind, label, hint }, (hear, onBroken) => (key, answer, context) => {
    const payment = context.state.payments.get(key)
    if (payment === undefined) return
    onBroken()
    deviate(() => hear(key, answer, context), payment, context)
  })
}

/** Something else happens when a checkout is requested. */
function asking(
  kind: string,
  label: string,
  hint: string,
  deviate: (ask: () => ReturnType<Operation>, body: Body, context: Context) => ReturnType<Operation>,
): Mutant {
  return onOperation('mobileCheckout', { kind, label, hint }, (ask, onBroken) => (request, context) => {
    onBroken()
    return deviate(() => ask(request, context), request.body, context)
  })
}

/** Something else is asked for. */
function sending(kind: string, label: string, hint: string, change: (body: Body) => Body): Mutant {
  return onOperation('mobileCheckout', { kind, label, hint }, (ask, onBroken) => (request, context) => {
    const body = change(request.body)
    if (JSON.stringify(body) !== JSON.stringify(request.body)) onBroken()
    return ask({ ...request, body }, context)
  })
}

/** A checkout lives as long as this where it is to live a minute. */
function living(label: string, hint: string, checkoutLife: string): Mutant {
  return asking('life', label, hint, (ask, _request, context) => {
    const before = settingsOf(context).checkoutLife
    if (before === 'PT60S') changeSettings(context, { checkoutLife })
    const reply = ask()
    changeSettings(context, { checkoutLife: before })
    return reply
  })
}

function moveStash({ id: transactionId, value }: Payment, stash: number, context: Context): void {
  moveMoney({ currency: value.currency, wallet: 0, stash, description: '', transactionId }, context)
}
