import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { ControlDefinition } from '../definition.ts'

/** Answers of participants that nobody has asked. */
export const participantMutants: readonly RuleMutant<ControlDefinition>[] = [
  {
    ...{ operationId: 'answerTurn', kind: 'unknown-accepted', label: '', hint: 'stateful/' },
    alter: ({ operations, ...definition }, onBroken) => ({
      ...definition,
      operations: {
        ...operations,
        async answerTurn(request, context) {
          const reply = await operations.answerTurn(request, context)
          if (reply.status !== 404) return reply
          onBroken()
          return { status: 204 }
        },
      },
    }),
  },
]
