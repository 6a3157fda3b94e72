import type { JsonObject } from '../../specs/openapi/index.ts'
import type { StepReply } from '../model/case.ts'
import { resolvedMembers } from '../request/runtimeExpression.ts'
import type { Planned } from './stepOf.ts'

/** Expected members with their expressions evaluated on the exchange of a link's source, the last of the steps before it. */
export function toldMembers(
  members: JsonObject,
  before: readonly Planned[],
  replies: readonly StepReply[],
): JsonObject {
  const at = before.length - 1
  const [source, reply] = [before[at], replies[at]]
  if (source === undefined || reply === undefined) return members
  return resolvedMembers(members, { parts: source.parts(replies), reply })
}
