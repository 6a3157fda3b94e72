import { responseFor } from '../document/responses.ts'
import { type CaseRun, operationOf } from './caseRun.ts'

/** Statuses of a request for something that is not there, or whose id has another form. */
const refusals = [400, 404, 410, 422]

/**
 * The reason why a case cannot tell anything: a success was expected of a request whose id was drawn, and a documented refusal came.
 * Takes the findings back that say so. An example with a drawn id may be refused, so such a case holds.
 */
export function lackingId(caseRun: CaseRun): string | undefined {
  const { findings, exchanges, replies } = caseRun
  const reasons = findings.map(({ check, step }) => {
    const { request, reply, operationId } = exchanges.findLast((one) => one.step === step) ?? {}
    if (check !== 'status' || request?.invented === undefined || reply === undefined) return undefined
    const isRefusal = refusals.includes(reply.status)
    const isDocumented = responseFor(operationOf(caseRun, operationId ?? ''), reply.status) !== undefined
    return isRefusal && isDocumented ? request.invented : undefined
  })
  if (reasons.includes(undefined)) return undefined
  findings.splice(0)
  const { kind, steps } = caseRun.case
  return kind === 'valid' && replies.length === steps.length ? undefined : reasons[0]
}
