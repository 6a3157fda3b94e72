import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { OptOut } from '../../subscribers/index.ts'
import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { beforeSending, onSending } from './beforeSending.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>

const day = 86_400_000
const [kenyan, nigerian] = ['+254711000001', '+2348030000001']

/** Recipients who get what they should not get, or do not get what they should. @see docs/africastalking.md#recipient-statuses */
export const recipientMutants: readonly Mutant[] = [
  beforeSending('opt-out', 'ignored', 'toSubscriber.sendMessage/optedOut', (context) => lift(context, () => true)),
  beforeSending('opt-out', 'ends-by-itself', 'toSubscriber.sendMessage/optedOutForLong', (context) =>
    lift(context, ({ since }) => since < context.now - day),
  ),
  beforeSending('opt-out', 'of-any-sender', 'toSubscriber.sendMessage/otherSender', (context) =>
    widen(context, ({ sender }) => sender !== sandbox.defaultSender, { sender: sandbox.defaultSender }),
  ),
  beforeSending('opt-out', 'of-any-subscriber', 'toSubscriber.sendMessage/otherSubscriber', (context) =>
    widen(context, ({ number }) => number !== kenyan, { number: kenyan }),
  ),
  {
    ...{ operationId: 'sendMessage', kind: 'opt-out', label: 'not-lifted', hint: 'toSubscriber.sendMessage/lifted' },
    alter: (definition, onBroken) => {
      const optOuts = new WeakMap<object, OptOut>()
      const { sendMessage } = definition.operations
      const send: typeof sendMessage = (request, context) => {
        const optOut = optOuts.get(context.world)
        if (optOut !== undefined && !context.state.subscribers.hasOptedOut(optOut)) {
          context.state.subscribers.state.optOuts.put(optOut)
          onBroken()
        }
        return sendMessage(request, context)
      }
      const optedOut = (optOut: OptOut, context: Context): void => void optOuts.set(context.world, optOut)
      return {
        ...definition,
        operations: { ...definition.operations, sendMessage: send },
        subscriberRules: { ...definition.subscriberRules, optedOut },
      }
    },
  },
  sendingTo('fixed-line', 'toSubscriber.sendMessage/fixedLine', ['+254202227436', kenyan]),
  sendingTo('no-route', 'toSubscriber.sendMessage/unrouted', ['+8501921234567', kenyan]),
  beforeSending('link-to-operator', 'ignored', 'toSubscriber.sendMessage/down', ({ state: { messageLinks } }) => {
    const shut = [...messageLinks.values()]
    for (const { networkCode } of shut) messageLinks.delete(networkCode)
    return shut.length > 0
  }),
  beforeSending(
    'link-to-operator',
    'of-former-operator',
    'toSubscriber.sendMessage/portedAway',
    ({ state: { subscribers } }) => {
      if (subscribers.get(kenyan).network === null) return false
      subscribers.change(kenyan, { network: null })
      return true
    },
  ),
  beforeSending('do-not-disturb', 'ignored', 'atNight.sendMessage/evening', (context) =>
    senders(context, 'promotional', 'transactional'),
  ),
  beforeSending('do-not-disturb', 'in-utc', 'atNight.sendMessage/evening', (context) => {
    const hour = new Date(context.now).getUTCHours()
    return hour >= 8 && hour < 20 && senders(context, 'promotional', 'transactional')
  }),
  beforeSending('do-not-disturb', 'transactional-too', 'atNight.sendMessage/transactional', (context) =>
    senders(context, 'transactional', 'promotional'),
  ),
  sendingTo('do-not-disturb-everywhere', 'atNight.sendMessage/otherCountry', [kenyan, nigerian]),
  beforeSending(
    'do-not-disturb-register',
    'ignored',
    'atNight.sendMessage/onRegister',
    ({ state: { subscribers } }) => {
      if (!subscribers.get(nigerian).isOnDoNotDisturbRegister) return false
      subscribers.change(nigerian, { isOnDoNotDisturbRegister: false })
      return true
    },
  ),
  answered('mixed', 'atNight.sendMessage/mixed', (recipients) =>
    recipients.some(({ statusCode }) => statusCode === 409) ? 409 : undefined,
  ),
  answered('never', 'atNight.sendMessage/evening', (recipients) =>
    recipients[0]?.statusCode === 409 ? 201 : undefined,
  ),
]

/** Lifts opt-outs that nobody has lifted. */
function lift({ state: { subscribers } }: Context, isLifted: (optOut: OptOut) => boolean): boolean {
  const lifted = [...subscribers.state.optOuts.values()].filter(isLifted)
  for (const optOut of lifted) subscribers.liftOptOut(optOut)
  return lifted.length > 0
}

/** Opts out of more than was asked for. */
function widen(
  { state: { subscribers } }: Context,
  isOther: (optOut: OptOut) => boolean,
  more: Partial<OptOut>,
): boolean {
  const others = [...subscribers.state.optOuts.values()].filter(isOther)
  for (const optOut of others) subscribers.state.optOuts.put({ ...optOut, ...more })
  return others.length > 0
}

type Purpose = 'promotional' | 'transactional'

function senders({ state }: Context, from: Purpose, to: Purpose): boolean {
  const taken = [...state.senders.values()].filter(({ purpose }) => purpose === from)
  for (const sender of taken) state.senders.put({ ...sender, purpose: to })
  return taken.length > 0
}

/** Treats one number as another. */
function sendingTo(kind: string, hint: string, [number, other]: readonly [string, string]): Mutant {
  return onSending(kind, 'ignored', hint, (send, onBroken) => (request, context) => {
    if (request.body.to !== number) return send(request, context)
    onBroken()
    return send({ ...request, body: { ...request.body, to: other } }, context)
  })
}

type Recipients = components['schemas']['SendMessageReply']['SMSMessageData']['Recipients']

/** Answers with another status. */
function answered(label: string, hint: string, statusOf: (recipients: Recipients) => 201 | 409 | undefined): Mutant {
  return onSending('whole-409', label, hint, (send, onBroken) => (request, context) => {
    const reply = send(request, context)
    const { status, body } = reply
    if ((status !== 201 && status !== 409) || typeof body !== 'object' || !('SMSMessageData' in body)) return reply
    const other = statusOf(body.SMSMessageData.Recipients)
    if (other === undefined || other === status) return reply
    onBroken()
    return other === 409 ? { status: other, body } : { status: other, body }
  })
}
