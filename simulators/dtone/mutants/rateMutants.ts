import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { rateBucketOf } from '../rules/access/rateLimit.ts'
import type { DtoneDefinition } from '../service.ts'

/** The rate limit and its headers. @see docs/dtone.md#rate-limit */
export const rateMutants: readonly RuleMutant<DtoneDefinition>[] = [
  limiting('never-refilled', 'refilled', (definition, onBroken) => ({
    ...definition,
    admit: (context) => {
      const bucket = context.state.rateBuckets.get(context.secret ?? '')
      onBroken()
      if (bucket !== undefined) context.state.rateBuckets.put({ ...bucket, at: context.now })
      return definition.admit?.(context)
    },
  })),
  limiting('not-counted-down', 'counted', (definition, onBroken) => ({
    ...definition,
    finish: (reply, context, request) => {
      onBroken()
      const { requests } = rateBucketOf(context)
      const finished = definition.finish?.(reply, context, request) ?? reply
      return { ...finished, headers: { ...finished.headers, 'X-Ratelimit-Remaining': requests } }
    },
  })),
  limiting('another-limit-told', 'counted', (definition, onBroken) => ({
    ...definition,
    finish: (reply, context, request) => {
      onBroken()
      const { requests } = rateBucketOf(context)
      const finished = definition.finish?.(reply, context, request) ?? reply
      return { ...finished, headers: { ...finished.headers, 'X-Ratelimit-Limit': requests + 1 } }
    },
  })),
]

type Alter = (definition: DtoneDefinition, onBroken: () => void) => DtoneDefinition

function limiting(label: string, hint: string, alter: Alter): RuleMutant<DtoneDefinition> {
  return { ...{ operationId: 'getBalances', kind: 'rate-limit', label, hint }, alter }
}
