import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Duration } from '../../kernel/index.ts'
import type { DtoneDefinition } from '../service.ts'

/** Makes a mutant in which each timer of this name fires later by so much. */
export function lateTimer(
  name: keyof DtoneDefinition['timers'],
  by: Duration,
  mutant: Pick<RuleMutant<DtoneDefinition>, 'kind' | 'label' | 'hint'>,
): RuleMutant<DtoneDefinition> {
  return {
    ...{ operationId: 'postTransactionAsync', ...mutant },
    alter: (definition, onBroken) => {
      const late = new WeakMap<object, Set<string>>()
      const fire: DtoneDefinition['timers'][typeof name] = (key, context) => {
        const seen = late.get(context.world) ?? new Set()
        late.set(context.world, seen)
        if (seen.has(key)) return definition.timers[name](key, context)
        seen.add(key)
        onBroken()
        context.schedule(name, context.now + by, key)
      }
      return { ...definition, timers: { ...definition.timers, [name]: fire } }
    },
  }
}
