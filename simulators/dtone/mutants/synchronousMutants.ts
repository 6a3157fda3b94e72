import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Hold } from '../../kernel/index.ts'
import { settingsOf } from '../rules/settings/settings.ts'
import type { DtoneDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

/** Synchronous requests that are answered before the outcome is known. @see docs/dtone.md#synchronous-mode */
export const synchronousMutants: readonly RuleMutant<DtoneDefinition>[] = [
  operationMutant(
    { operationId: 'postTransactionSync', kind: 'answered-early', label: 'create', hint: 'show' },
    ({ postTransactionSync }, onBroken) => ({
      postTransactionSync: (request, context) => atOnce(postTransactionSync(request, context), onBroken),
    }),
  ),
  operationMutant(
    { operationId: 'postTransactionConfirmSync', kind: 'answered-early', label: 'confirm', hint: 'show' },
    ({ postTransactionConfirmSync }, onBroken) => ({
      postTransactionConfirmSync: (request, context) => atOnce(postTransactionConfirmSync(request, context), onBroken),
    }),
  ),
  operationMutant(
    { operationId: 'postTransactionSync', kind: 'answered-late', label: 'created', hint: 'answeredAtOnce' },
    ({ postTransactionSync }, onBroken) => ({
      postTransactionSync: (request, context) => {
        const answer = postTransactionSync(request, context)
        if ('until' in answer || answer.status !== 201) return answer
        onBroken()
        const until = context.now + settingsOf(context).syncHold
        return { until, key: `never/${answer.body.id}`, reply: () => answer }
      },
    }),
  ),
  operationMutant(
    { operationId: 'postTransactionSync', kind: 'answered-late', label: 'final', hint: 'answeredAtOnce' },
    ({ postTransactionSync }, onBroken) => ({
      postTransactionSync: (request, context) => {
        const answer = postTransactionSync(request, context)
        if (!('until' in answer)) return answer
        onBroken()
        return { ...answer, key: `never/${answer.key}` }
      },
    }),
  ),
  operationMutant(
    { operationId: 'postTransactionSync', kind: 'answered', label: 'as-it-was', hint: 'show' },
    ({ postTransactionSync }, onBroken) => ({
      postTransactionSync: (request, context) => {
        const answer = postTransactionSync(request, context)
        if (!('until' in answer)) return answer
        onBroken()
        const first = answer.reply()
        return { ...answer, reply: () => first }
      },
    }),
  ),
]

function atOnce<Answer extends { readonly status: number }>(
  answer: Answer | Hold<Answer>,
  onBroken: () => void,
): Answer {
  if (!('until' in answer)) return answer
  onBroken()
  return answer.reply()
}
