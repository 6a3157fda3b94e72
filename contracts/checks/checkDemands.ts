import type { Demands, StepReply } from '../case.ts'
import { bodyOf } from '../cases/expression.ts'
import type { SchemaCheck } from '../cases/request/schemaCheck.ts'
import type { Finding } from '../result.ts'
import { checkChanges } from './checkChanges.ts'
import { checkMembers } from './checkMembers.ts'

/** Whether the members of a reply are what the document says of them, and numbers have moved by as much as it says. */
export function checkDemands({ members, changes, pointer }: Demands, reply: StepReply, schema: SchemaCheck): Finding[] {
  const body = bodyOf(reply)
  const moved = changes === undefined ? [] : checkChanges(changes.by, bodyOf(changes.since), body)
  return [...checkMembers(members, { body: body ?? reply.body, headers: reply.headers }, schema), ...moved].map(
    (finding) => ({ ...finding, pointer }),
  )
}
