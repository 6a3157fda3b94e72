import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { late, onTimer } from './timerMutant.ts'

const day = 86_400_000
const second = 1_000

/** Settlements and reports that come late, twice or never; undeclared callers and products accepted. */
export const outcomeMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  onTimer('sendMessage', 'reportDelivery', 'suffix-delay', 'day', late('reportDelivery', day)),
  onTimer('sendMessage', 'reportDelivery', 'suffix-outcome', 'never', () => undefined),
  onTimer('mobileB2C', 'settlePayment', 'suffix-delay', 'day', late('settlePayment', day)),
  onTimer('mobileB2C', 'settlePayment', 'suffix-delay', 'second', late('settlePayment', second)),
  onTimer('mobileB2C', 'settlePayment', 'suffix-outcome', 'never', () => undefined),
  onTimer('mobileB2C', 'settlePayment', 'suffix-outcome', 'turned', (fire, key, { state }) => {
    const payment = state.payments.get(key)
    if (payment?.settlement === undefined) return
    const status = payment.settlement.status === 'Success' ? 'Failed' : 'Success'
    state.payments.put({ ...payment, settlement: { ...payment.settlement, status } })
    fire()
  }),
  onTimer('mobileB2C', 'settlePayment', 'settled-twice', '', (fire, key, { state }) => {
    fire()
    const payment = state.payments.get(key)
    if (payment === undefined) return
    state.payments.put({ ...payment, status: 'Queued', ended: undefined })
    fire()
  }),
  {
    ...{ operationId: 'sendMessage', kind: 'user-name-ignored', label: '' },
    alter: (definition, onBroken) => ({
      ...definition,
      authorize(request, context) {
        if (definition.authorize?.(request, context) !== undefined) onBroken()
        return undefined
      },
    }),
  },
]
