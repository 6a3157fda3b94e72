import type { RuleMutant } from '../../specs/ruleMutant.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import type { Rail, Submission } from '../rails/rail.ts'

/** Payouts in doubt that are called failed, so that a retry pays them again. @see docs/gateway.md#refusals */
export const doubtMutants: readonly RuleMutant<GatewayDefinition>[] = [
  {
    ...{ operationId: 'BulkDisbursement_Process', kind: 'doubt-refused', label: 'mobile-money', hint: 'law/effects' },
    alter: (definition, onBroken) => ({
      ...definition,
      configure(services) {
        const configured = definition.configure(services)
        const { africastalking, dtone } = configured.rails
        return { ...configured, rails: { dtone, africastalking: refusing(africastalking, onBroken) } }
      },
    }),
  },
]

function refusing(rail: Rail, onBroken: () => void): Rail {
  return {
    ...rail,
    async submit(payouts, unit, note) {
      const answers = await rail.submit(payouts, unit, note)
      return answers.map((answer): Submission => {
        if (answer.kind !== 'unanswered') return answer
        onBroken()
        return { kind: 'refused', reason: answer.reason }
      })
    },
  }
}
