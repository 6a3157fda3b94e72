import type { Hold } from '../../kernel/index.ts'
import type { RuleMutant } from './ruleMutant.ts'

/** Synchronous requests that are answered before the outcome is known. @see docs/dtone.md#synchronous-mode */
export const synchronousMutants: readonly RuleMutant[] = [
  {
    ...{ operationId: 'postTransactionSync', kind: 'answered-early', label: 'create', hint: 'show' },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: {
        ...definition.operations,
        postTransactionSync: (request, context) =>
          atOnce(definition.operations.postTransactionSync(request, context), onBroken),
      },
    }),
  },
  {
    ...{ operationId: 'postTransactionConfirmSync', kind: 'answered-early', label: 'confirm', hint: 'show' },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: {
        ...definition.operations,
        postTransactionConfirmSync: (request, context) =>
          atOnce(definition.operations.postTransactionConfirmSync(request, context), onBroken),
      },
    }),
  },
]

function atOnce<Answer extends { readonly status: number }>(
  answer: Answer | Hold<Answer>,
  onBroken: () => void,
): Answer {
  if (!('until' in answer)) return answer
  onBroken()
  return answer.reply()
}
