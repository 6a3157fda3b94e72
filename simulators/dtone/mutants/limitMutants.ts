import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { DtoneDefinition } from '../service.ts'

/** A rate limit that is never reached, and a confirmation window that never closes. @see docs/dtone.md#rate-limit */
export const limitMutants: readonly RuleMutant<DtoneDefinition>[] = [
  {
    ...{ operationId: 'getBalances', kind: 'rate-limit-ignored', label: '' },
    alter: (definition, onBroken) => ({
      ...definition,
      admit(context) {
        if (definition.admit?.(context) !== undefined) onBroken()
        return undefined
      },
    }),
  },
  {
    ...{ operationId: 'postTransactionAsync', kind: 'auto-cancel-missed', label: '' },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: { ...definition.timers, expire: onBroken },
    }),
  },
]
