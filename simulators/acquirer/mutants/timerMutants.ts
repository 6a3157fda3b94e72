import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { TimerName } from '../context.ts'
import type { AcquirerDefinition } from '../service.ts'

/** Holds and challenges that never end, or a second late. @see docs/acquirer.md#life-cycle */
export const timerMutants: readonly RuleMutant<AcquirerDefinition>[] = [
  timer('endHold', 'never', 'expired', () => undefined),
  timer('endHold', 'late', 'expired', (fire, context) => context.schedule('endHold', context.now + 1_000, fire)),
  timer('endChallenge', 'never', 'ranOut', () => undefined),
  timer('endChallenge', 'late', 'ranOut', (fire, context) =>
    context.schedule('endChallenge', context.now + 1_000, fire),
  ),
]

type Fire = AcquirerDefinition['timers'][TimerName]

/** A timer that does something else when it is first due. */
function timer(name: TimerName, label: string, hint: string, instead: Fire): RuleMutant<AcquirerDefinition> {
  return {
    ...{ operationId: 'createAuthorisation', kind: name === 'endHold' ? 'hold-ends' : 'challenge-ends', label, hint },
    alter: (definition, onBroken) => {
      const seen = new WeakMap<object, Set<string>>()
      const fire: Fire = (key, context) => {
        const keys = seen.get(context.world) ?? new Set()
        seen.set(context.world, keys)
        if (keys.has(key)) return definition.timers[name](key, context)
        keys.add(key)
        onBroken()
        instead(key, context)
      }
      return { ...definition, timers: { ...definition.timers, [name]: fire } }
    },
  }
}
