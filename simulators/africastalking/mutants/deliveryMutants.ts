import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Subscriber } from '../../subscribers/index.ts'
import type { Context } from '../context.ts'
import { changeSettings, settingsOf } from '../rules/account/settings.ts'
import { writtenNumber } from '../rules/numbers/maskedNumber.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>

/** Messages that arrive where they cannot, and those that do not where they can. @see docs/africastalking.md#delivery-reports */
export const deliveryMutants: readonly Mutant[] = [
  phone('phone-off', 'deliveryReport.buffered', { isPhoneOn: true }),
  phone('coverage', 'deliveryReport.absent', { isInCoverage: true }),
  phone('ported-number', 'deliveryReport.ported', { network: null }),
  phone('opened-phone', 'deliveryReport.opened', { isOpened: false }),
  beforeDelivery('unopened-phone', 'deliveryReport.unopened', (_number, context) => {
    if (settingsOf(context).unopenedPhones === 'reachable') return false
    changeSettings(context, { unopenedPhones: 'reachable' })
    return true
  }),
  beforeDelivery('late-opt-out', 'deliveryReport.optedOutMeanwhile', (number, { state: { subscribers } }) => {
    const optOuts = subscribers.state.optOuts.find('number', number)
    for (const optOut of optOuts) subscribers.liftOptOut(optOut)
    return optOuts.length > 0
  }),
  {
    ...{ operationId: 'sendMessage', kind: 'waiting-message', label: 'forgotten' },
    hint: 'callback/deliveryReport.backInCoverage',
    alter: (definition, onBroken) => ({
      ...definition,
      subscriberRules: { ...definition.subscriberRules, reachable: onBroken },
    }),
  },
]

/** Takes the phone of the recipient for another one. */
function phone(kind: string, hint: string, wrong: Partial<Subscriber>): Mutant {
  return beforeDelivery(kind, hint, (number, { state: { subscribers } }) => {
    const right = subscribers.get(number)
    const changed = { ...right, ...wrong }
    if (JSON.stringify(right) === JSON.stringify(changed)) return false
    subscribers.state.subscribers.put(changed)
    return true
  })
}

/** Changes the state before a message gets to a phone; `change` tells whether that makes a difference. */
function beforeDelivery(kind: string, hint: string, change: (number: string, context: Context) => boolean): Mutant {
  return {
    ...{ operationId: 'sendMessage', kind, label: 'ignored', hint: `callback/${hint}` },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        reportDelivery(key, context) {
          const message = context.state.messages.get(key)
          if (message !== undefined && change(writtenNumber(message.number), context)) onBroken()
          definition.timers.reportDelivery(key, context)
        },
      },
    }),
  }
}
