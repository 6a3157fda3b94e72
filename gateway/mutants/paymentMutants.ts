import type { RuleMutant } from '../../specs/ruleMutant.ts'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { GatewayDefinition } from '../capability/definition.ts'

/** Payouts that never end, or end with another outcome than the provider's. @see docs/gateway.md#how-a-payout-is-settled */
export const paymentMutants: readonly RuleMutant<GatewayDefinition>[] = [
  shown('never-ends', 'Processing'),
  shown('failed', 'Failed'),
]

function shown(label: string, status: components['schemas']['Transaction']['status']): RuleMutant<GatewayDefinition> {
  return {
    ...{ operationId: 'Payment_GetById', kind: 'outcome-changed', label, hint: 'stateful/' },
    alter: (definition, onBroken) => {
      const { Payment_GetById } = definition.operations
      const changed: typeof Payment_GetById = async (request, context) => {
        const reply = await Payment_GetById(request, context)
        if (reply.status !== 200 || reply.body.status !== 'Completed') return reply
        onBroken()
        return { ...reply, body: { ...reply.body, status } }
      }
      return { ...definition, operations: { ...definition.operations, Payment_GetById: changed } }
    },
  }
}
