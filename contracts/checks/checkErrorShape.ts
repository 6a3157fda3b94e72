import type { Contract } from '../document/contract.ts'
import type { StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import type { Oracle } from './oracle.ts'

/** A refusal that its operation does not document must still look like one that the document has: clients have one parser for errors. */
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

/** Which codes an operation's own refusals carry says nothing of the others: their shape is the same. */
function isOfValue({ keyword }: Finding): boolean {
  return keyword === 'enum' || keyword === 'const'
}
