import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import { represent } from '../rules/authorisations/represent.ts'
import type { AcquirerDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

/** References that are not recognised, and cancellations that do nothing. @see docs/acquirer.md#life-cycle */
export const referenceMutants: readonly RuleMutant<AcquirerDefinition>[] = [
  operationMutant(
    { operationId: 'createAuthorisation', kind: 'reference', label: 'not-recognised', hint: 'repeated' },
    ({ createAuthorisation }, onBroken) => ({
      createAuthorisation: (request, context) => {
        if (isUsed(request.body.reference, context)) onBroken()
        return createAuthorisation(request, forgetful(request.body.reference, context))
      },
    }),
  ),
  operationMutant(
    { operationId: 'createAuthorisation', kind: 'reference', label: 'of-another-request', hint: 'otherRequest' },
    ({ createAuthorisation }, onBroken) => ({
      createAuthorisation: (request, context) => {
        const reply = createAuthorisation(request, context)
        const [former] = context.state.authorisations.find('reference', request.body.reference)
        if (reply.status !== 409 || former === undefined) return reply
        onBroken()
        return { status: 200, body: represent(former, context) }
      },
    }),
  ),
  operationMutant(
    { operationId: 'cancelReference', kind: 'reference', label: 'cancelled-but-accepted', hint: 'blocked' },
    ({ cancelReference }, onBroken) => ({
      cancelReference: (request, context) => {
        const { cancelledReferences } = context.state
        const reply = cancelReference(request, context)
        if (cancelledReferences.delete(request.body.reference)) onBroken()
        return reply
      },
    }),
  ),
  operationMutant(
    { operationId: 'cancelReference', kind: 'hold', label: 'not-released', hint: 'shown.getAuthorisation' },
    ({ cancelReference }, onBroken) => ({
      cancelReference: (request, context) => {
        const [before] = context.state.authorisations.find('reference', request.body.reference)
        const reply = cancelReference(request, context)
        if (reply.status !== 200 || before?.status !== 'authorised') return reply
        onBroken()
        context.state.authorisations.put(before)
        return reply
      },
    }),
  ),
  operationMutant(
    { operationId: 'cancelReference', kind: 'cancellation', label: 'of-captured', hint: 'cancelled' },
    ({ cancelReference }, onBroken) => ({
      cancelReference: (request, context) => {
        const reply = cancelReference(request, context)
        const [record] = context.state.authorisations.find('reference', request.body.reference)
        if (reply.status !== 409 || record === undefined) return reply
        onBroken()
        const cancelled = context.state.authorisations.put({ ...record, status: 'cancelled', capture: null })
        return { status: 200, body: { reference: record.reference, authorisation: represent(cancelled, context) } }
      },
    }),
  ),
]

function isUsed(reference: string, { state }: Context): boolean {
  return state.authorisations.find('reference', reference).length > 0
}

/** Takes a reference away from the authorisations that have it, so that it is not found. */
function forgetful(reference: string, context: Context): Context {
  const { authorisations } = context.state
  for (const record of authorisations.find('reference', reference))
    authorisations.put({ ...record, reference: `${reference}-forgotten` })
  return context
}
