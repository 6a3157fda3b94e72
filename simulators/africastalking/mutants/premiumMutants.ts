import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import { beginSubscription } from '../lifeCycle/changeSubscription.ts'
import { balanceOf, setBalance } from '../rules/account/balance.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { onOperation } from './operationMutant.ts'
import { onTimer } from './timerMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type SendMessage = AfricasTalkingDefinition['operations']['sendMessage']
type Form = Parameters<SendMessage>[0]['body']

const plenty = 10_000_000

/** Premium messages that are paid wrongly, never or twice, or sent to whom they must not be. @see docs/africastalking.md#premium-sms */
export const premiumMutants: readonly Mutant[] = [
  paid('skipped', 'premium.fetchUser/subscription', (before) => before),
  paid('doubled', 'premium.fetchUser/onDemand', (before, after) => 2 * after - before),
  onTimer('sendMessage', 'reportDelivery', 'premium-airtime', 'ignored', (fire, key, context) => {
    if (premiumOf(key, context)) giveAirtime(key, context, plenty)
    fire()
  }),
  onTimer('sendMessage', 'reportDelivery', 'premium-airtime', 'last-unit', (fire, key, context) => {
    if (premiumOf(key, context)) giveAirtime(key, context, -1)
    fire()
  }),
  onTimer('sendMessage', 'reportDelivery', 'premium-retry', 'uncounted', (fire, key, context) => {
    fire()
    const message = context.state.messages.get(key)
    if (message?.premium !== undefined)
      context.state.messages.put({ ...message, premium: { ...message.premium, retries: 0 } })
  }),
  sending('premium-retry', 'none', 'deliveryReport.triedAnHour', (form) => ({ ...form, retryDurationInHours: 0 })),
  sending('premium-retry', 'longer', 'deliveryReport.triedAnHour', ({ retryDurationInHours: hours, ...form }) => ({
    ...form,
    ...(hours !== undefined && { retryDurationInHours: hours + 1 }),
  })),
  sending('premium-keyword', 'ignored', 'premium.fetchUser/otherProduct', ({ keyword, ...form }) => form),
  sending('premium-link', 'ignored', 'premium.fetchUser/wrongLink', ({ linkId, ...form }) => form),
  sending('premium-mode', 'ignored', 'premiumAgain', (form) => ({ ...form, bulkSMSMode: 1 })),
  onOperation(
    'sendMessage',
    { kind: 'premium-link', label: 'reused', hint: 'premium.fetchUser/answeredOnce' },
    (send, onBroken) => {
      return (request, context) => {
        const before = [...context.state.links.values()]
        const reply = send(request, context)
        if (context.state.links.size < before.length) onBroken()
        for (const link of before) context.state.links.put(link)
        return reply
      }
    },
  ),
  onOperation(
    'sendMessage',
    { kind: 'premium-link', label: 'of-anybody', hint: 'premium.fetchUser/linkOfAnother' },
    (send, onBroken) => {
      return (request, context) => {
        const { linkId, to = '' } = request.body
        const link = linkId === undefined ? undefined : context.state.links.get(linkId)
        const number = parseMsisdn([to].flat()[0] ?? '')
        if (link !== undefined && number !== undefined && link.number !== number) {
          onBroken()
          context.state.links.put({ ...link, number })
        }
        return send(request, context)
      }
    },
  ),
  onOperation(
    'sendMessage',
    { kind: 'premium-subscriber', label: 'anybody', hint: 'premium.fetchUser/notSubscribed' },
    (send, onBroken) => {
      return (request, context) => {
        const { from, keyword, bulkSMSMode, to = '' } = request.body
        const number = parseMsisdn([to].flat()[0] ?? '')
        if (bulkSMSMode === 0 && from !== undefined && keyword !== undefined && number !== undefined) {
          const subscriptions = context.state.subscriptions.size
          beginSubscription({ number, shortCode: from, keyword }, context)
          if (context.state.subscriptions.size > subscriptions) onBroken()
        }
        return send(request, context)
      }
    },
  ),
]

function premiumOf(key: string, { state }: Context): boolean {
  return state.messages.get(key)?.premium !== undefined
}

/** Gives the receiver of a message that much more airtime, or less. */
function giveAirtime(key: string, { state }: Context, more: number): void {
  const number = state.messages.get(key)?.number
  if (typeof number !== 'string') return
  const { airtime } = state.subscribers.get(number)
  state.subscribers.change(number, { airtime: Math.max(0, airtime + more) })
}

/** The account gets another share of what a subscriber pays. */
function paid(label: string, hint: string, remake: (before: number, after: number) => number): Mutant {
  return {
    ...onTimer('sendMessage', 'reportDelivery', 'premium-share', label, (fire, _key, { state }) => {
      const { currency, amount: before } = balanceOf(state)
      fire()
      const { amount: after } = balanceOf(state)
      if (after !== before) setBalance(state, { currency, amount: remake(before, after) })
    }),
    hint,
  }
}

/** Sends something else than was asked for. */
function sending(kind: string, label: string, hint: string, change: (form: Form) => Form): Mutant {
  return onOperation('sendMessage', { kind, label, hint }, (send, onBroken) => (request, context) => {
    const body = request.body.bulkSMSMode === 0 ? change(request.body) : request.body
    if (JSON.stringify(body) !== JSON.stringify(request.body)) onBroken()
    return send({ ...request, body }, context)
  })
}
