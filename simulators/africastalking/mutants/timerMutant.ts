import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context, TimerName } from '../context.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

/** What a mutant does when a timer falls due. `fire` is what the rule would do. */
type Deviation = (fire: () => void, key: string, context: Context) => void

type Alteration = Pick<RuleMutant<AfricasTalkingDefinition>, 'alter'>

/** A mutant that deviates when timers of one name fall due. */
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

/** The mutant, which deviates only when timers of one name fall due: what it does before is not seen until then. */
export function seenBy<Changed extends Alteration>(timer: TimerName, mutant: Changed): Changed {
  return {
    ...mutant,
    alter(definition, onBroken) {
      const altered = mutant.alter(definition, () => undefined)
      const fire = altered.timers[timer]
      const seen = (key: string, context: Context): void => {
        onBroken()
        fire(key, context)
      }
      return { ...altered, timers: { ...altered.timers, [timer]: seen } }
    },
  }
}
