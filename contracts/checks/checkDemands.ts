import type { Demands, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import { bodyOf } from '../request/runtimeExpression.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'
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
