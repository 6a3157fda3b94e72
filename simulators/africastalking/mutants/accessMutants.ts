import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { balanceOf, setBalance } from '../rules/account/balance.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { beforeSending } from './beforeSending.ts'

/** Refused keys that are let in, and sender ids and accounts that are not looked at. @see docs/africastalking.md#sender-ids */
export const accessMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  {
    ...{ operationId: 'sendMessage', kind: 'key-refusal', label: 'ignored', hint: 'refusedKey' },
    alter: (definition, onBroken) => ({
      ...definition,
      authorize(request, context) {
        if (context.state.keyRefusals.delete('apiKey')) onBroken()
        return definition.authorize?.(request, context)
      },
    }),
  },
  beforeSending('sender-registration', 'ignored', 'underSender', ({ state }) => {
    const senders = [...state.senders.values()]
    for (const { sender } of senders) state.senders.delete(sender)
    return senders.length > 0
  }),
  beforeSending('sender-country', 'ignored', 'underSender', ({ state }) => {
    const senders = [...state.senders.values()]
    for (const sender of senders) state.senders.put({ ...sender, countries: ['KE', 'SL'] })
    return senders.length > 0
  }),
  beforeSending('account-currency', 'ignored', 'sentAgain', ({ state }) => {
    const { currency, amount } = balanceOf(state)
    if (currency === 'USD') return false
    setBalance(state, { currency: 'USD', amount })
    return true
  }),
  beforeSending('debt', 'forgiven', 'sentAgain', ({ state }) => {
    const { currency, amount } = balanceOf(state)
    if (amount >= 0) return false
    setBalance(state, { currency, amount: 1_000_000 })
    return true
  }),
]
