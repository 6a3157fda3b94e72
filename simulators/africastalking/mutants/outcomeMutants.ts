import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context, TimerName } from '../context.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

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
    if (payment === undefined) return
    const status = payment.settlement.status === 'Success' ? 'Failed' : 'Success'
    state.payments.put({ ...payment, settlement: { ...payment.settlement, status } })
    fire()
  }),
  onTimer('mobileB2C', 'settlePayment', 'settled-twice', '', (fire, key, { state }) => {
    fire()
    const payment = state.payments.get(key)
    if (payment === undefined) return
    state.payments.put({ ...payment, status: 'Queued' })
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

type Deviation = (fire: () => void, key: string, context: Context) => void

/** Changes what happens when a timer falls due. */
export function onTimer(
  operationId: RuleMutant<AfricasTalkingDefinition>['operationId'],
  timer: TimerName,
  kind: string,
  label: string,
  deviate: Deviation,
): RuleMutant<AfricasTalkingDefinition> {
  return {
    ...{ operationId, kind, label },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        [timer](key: string, context: Context) {
          onBroken()
          deviate(() => definition.timers[timer](key, context), key, context)
        },
      },
    }),
  }
}

/** Postpones a timer once, the first time that it falls due. */
export function late(timer: TimerName, by: number): Deviation {
  const worlds = new WeakMap<object, Set<string>>()
  return (fire, key, context) => {
    const seen = worlds.get(context.world) ?? new Set()
    worlds.set(context.world, seen)
    if (seen.has(key)) return fire()
    seen.add(key)
    context.schedule(timer, context.now + by, key)
  }
}
