import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AuthorisationRecord } from '../model.ts'
import { represent } from '../rules/authorisations/represent.ts'
import type { AcquirerDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

type CaptureCreate = Pick<NonNullable<AuthorisationRecord['capture']>, 'reference' | 'amount'>

/** Captures that the life cycle forbids, and one that is forgotten. @see docs/acquirer.md#life-cycle */
export const captureMutants: readonly RuleMutant<AcquirerDefinition>[] = [
  letThrough('twice', 'twice', ({ status, capture }, asked) => status === 'captured' && !isSame(capture, asked)),
  letThrough(
    'above-amount',
    'captureTooMuch',
    ({ status, amount }, asked) => status === 'authorised' && asked.amount > amount,
  ),
  letThrough('of-declined', 'captureNothing', ({ status }) => status === 'declined'),
  letThrough('before-challenge', 'captureNothing', ({ status }) => status === 'challengeRequired'),
  letThrough('after-cancellation', 'released', ({ status }) => status === 'cancelled'),
  letThrough('after-expiry', 'expiredUncaptured', ({ status }) => status === 'expired'),
  operationMutant(
    { operationId: 'captureAuthorisation', kind: 'capture', label: 'not-kept', hint: 'show.getAuthorisation' },
    ({ captureAuthorisation }, onBroken) => ({
      captureAuthorisation: (request, context) => {
        const before = context.state.authorisations.get(request.path.id)
        const reply = captureAuthorisation(request, context)
        if (before?.status !== 'authorised' || reply.status !== 200) return reply
        onBroken()
        context.state.authorisations.put(before)
        return reply
      },
    }),
  ),
  operationMutant(
    { operationId: 'captureAuthorisation', kind: 'capture', label: 'whole-instead-of-part', hint: 'capturePart' },
    ({ captureAuthorisation }, onBroken) => ({
      captureAuthorisation: (request, context) => {
        const amount = context.state.authorisations.get(request.path.id)?.amount ?? request.body.amount
        if (amount <= request.body.amount) return captureAuthorisation(request, context)
        onBroken()
        return captureAuthorisation({ ...request, body: { ...request.body, amount } }, context)
      },
    }),
  ),
]

function letThrough(
  label: string,
  hint: string,
  isTaken: (record: AuthorisationRecord, asked: CaptureCreate) => boolean,
): RuleMutant<AcquirerDefinition> {
  return operationMutant(
    { operationId: 'captureAuthorisation', kind: 'capture-allowed', label, hint },
    ({ captureAuthorisation }, onBroken) => ({
      captureAuthorisation: (request, context) => {
        const { path, body } = request
        const record = context.state.authorisations.get(path.id)
        if (record === undefined || !isTaken(record, body)) return captureAuthorisation(request, context)
        onBroken()
        const capture = { reference: body.reference, amount: body.amount, capturedAt: context.now }
        const captured = context.state.authorisations.put({ ...record, status: 'captured', capture })
        return { status: 200, body: represent(captured, context) }
      },
    }),
  )
}

function isSame(capture: AuthorisationRecord['capture'], { reference, amount }: CaptureCreate): boolean {
  return capture?.reference === reference && capture.amount === amount
}
