import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AcquirerDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

/** The number of a card where it must not be. No operation shows it: tests of the simulator do. @see docs/acquirer.md#what-is-stored */
export const secrecyMutants: readonly RuleMutant<AcquirerDefinition>[] = [
  operationMutant(
    { operationId: 'createAuthorisation', kind: 'secret', label: 'number-stored' },
    ({ createAuthorisation }, onBroken) => ({
      createAuthorisation: (request, context) => {
        const reply = createAuthorisation(request, context)
        if (reply.status !== 201) return reply
        onBroken()
        const record = context.state.authorisations.get(reply.body.id)
        if (record !== undefined) context.state.authorisations.put({ ...record, requestMark: request.body.card.number })
        return reply
      },
    }),
  ),
  {
    ...{ operationId: 'createAuthorisation', kind: 'secret', label: 'journaled' },
    alter: (definition, onBroken) => {
      onBroken()
      return { ...definition, document: unmarked(definition.document) }
    },
  },
]

/** A document in which nothing is marked as sensitive. */
function unmarked(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document, (key, value) => (key === 'x-sensitive' ? undefined : value)))
}
