import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { updateAuthorisation } from '../callbacks/authorisationUpdated.ts'
import type { AuthorisationRecord } from '../model.ts'
import { represent } from '../rules/authorisations/represent.ts'
import { issuerAnswer } from '../rules/cards/brands.ts'
import { readPaRes } from '../rules/challenges/paRes.ts'
import type { AcquirerDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

/** Answers to challenges that are taken although they are wrong, late or refusals. @see docs/acquirer.md#challenges */
export const challengeMutants: readonly RuleMutant<AcquirerDefinition>[] = [
  authorisedWhen('unsigned', 'wrongAnswer', ({ status }, isSigned) => status === 'challengeRequired' && !isSigned),
  authorisedWhen('too-late', 'answeredTooLate', ({ status }, isSigned) => status === 'expired' && isSigned),
  operationMutant(
    { operationId: 'authenticateAuthorisation', kind: 'answer-taken', label: 'refusal', hint: 'notAuthenticated' },
    ({ authenticateAuthorisation }, onBroken) => ({
      authenticateAuthorisation: (request, context) => {
        const reply = authenticateAuthorisation(request, context)
        const record = context.state.authorisations.get(request.path.id)
        if (record?.status !== 'authenticationFailed') return reply
        onBroken()
        const held = context.state.authorisations.put({ ...record, status: 'authorised' })
        return { status: 200, body: represent(held, context) }
      },
    }),
  ),
]

function authorisedWhen(
  label: string,
  hint: string,
  isTaken: (record: AuthorisationRecord, isSigned: boolean) => boolean,
): RuleMutant<AcquirerDefinition> {
  return operationMutant(
    { operationId: 'authenticateAuthorisation', kind: 'answer-taken', label, hint },
    ({ authenticateAuthorisation }, onBroken) => ({
      authenticateAuthorisation: (request, context) => {
        const record = context.state.authorisations.get(request.path.id)
        const isSigned = readPaRes(request.body.paRes, request.path.id, context.world) !== undefined
        if (record === undefined || !isTaken(record, isSigned)) return authenticateAuthorisation(request, context)
        onBroken()
        const authentication = issuerAnswer('Y', record.card)
        const held = updateAuthorisation({ ...record, status: 'authorised', authentication }, context)
        return { status: 200, body: represent(held, context) }
      },
    }),
  )
}
