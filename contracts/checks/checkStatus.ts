import type { Contract, Operation } from '../document/contract.ts'
import { responseFor } from '../document/responses.ts'
import type { Expectation, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import type { Oracle } from './oracle.ts'

/** Whether a status is documented for the operation and expected by the case. */
export function checkStatus(operation: Operation, expect: Expectation, reply: StepReply, prefers: boolean): Finding[] {
  const { status } = reply
  const documented = responseFor(operation, status)
  const pointer = documented?.pointer ?? `${operation.pointer}/responses`
  const wrong = (message: string): Finding[] => [{ check: 'status', message, path: ['status'], pointer }]

  if (documented === undefined && expect.undocumented !== true)
    return wrong(`${status} is not documented; documented are ${operation.responses.map(({ key }) => key).join(', ')}`)
  if (expect.preferred !== undefined) {
    if (status === expect.preferred) return []
    if (prefers || status >= 500) return wrong(`"Prefer: code=${expect.preferred}" was answered with ${status}`)
    return []
  }
  if (expect.statuses !== undefined)
    return expect.statuses.includes(status) ? [] : wrong(`${status} came where ${oneOf(expect.statuses)} must come`)
  if (expect.refused === true)
    return status >= 400 && status < 500 ? [] : wrong(`${status} came where the request must be refused with a 4xx`)
  return status < 500 ? [] : wrong(`${status} came, which no input may lead to`)
}

function oneOf(statuses: readonly number[]): string {
  return statuses.length === 1 ? String(statuses[0]) : `one of ${statuses.join(', ')}`
}

/** Whether an undocumented refusal has the shape of a documented one: clients have one parser for errors. */
export function checkErrorShape(contract: Contract, oracle: Oracle, reply: StepReply): Finding[] {
  const documented = contract.operations.flatMap((operation) =>
    operation.responses.filter(({ key }) => /^(4|default)/.test(key)).map(({ key }) => ({ operation, key })),
  )
  if (documented.length === 0 || reply.body === '') return []
  const isKnown = documented.some(({ operation, key }) =>
    oracle.reply(operation, { ...reply, status: Number(key) || reply.status }).every(isOfValue),
  )
  if (isKnown) return []
  return [{ check: 'error-shape', message: 'the body is none of the errors that the document has', path: ['body'] }]
}

/** Error codes differ by operation, so another `enum` or `const` value is no other shape. */
function isOfValue({ keyword }: Finding): boolean {
  return keyword === 'enum' || keyword === 'const'
}
