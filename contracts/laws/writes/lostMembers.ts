import { pointerPart } from '../../../specs/formats/pointer.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { DeriveContext } from '../../cases/newCase.ts'
import type { Operation } from '../../document/contract.ts'
import type { LawFinding, StepReply } from '../../model/case.ts'
import { flatten } from '../../schema/flatten.ts'
import { bodyOf, firstDifference, told } from '../replies/replyDifference.ts'

/** The members that a request can have, by its schema. */
export function writtenBy({ planner }: DeriveContext, { body }: Operation): string[] {
  const { properties } = flatten(planner.contract.source, body?.media[0]?.schema)
  return isRecord(properties) ? Object.keys(properties) : []
}

/** Whether a value is one that a member has by itself. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

/** A member that was filled before a request without it, and is another one after it. `members`: those that the request can have. */
export function lostMembers(
  { id, changing }: Operation,
  members: readonly string[],
  sent: unknown,
  before: StepReply | undefined,
  after: StepReply | undefined,
): LawFinding[] {
  if (before === undefined || after === undefined || Math.max(before.status, after.status) >= 300) return []
  const [earlier, later] = [bodyOf(before, changing), bodyOf(after, changing)]
  if (!isRecord(earlier) || !isRecord(later) || !isRecord(sent)) return []
  const kept = members.filter((name) => !(name in sent) && !isEmpty(earlier[name]) && !changing.includes(pointed(name)))
  return kept.flatMap((name) => {
    const found = firstDifference(earlier[name], later[name], ['body', name])
    if (found === undefined) return []
    return [
      { path: found.path, message: `was ${told(found.one)} and is ${told(found.other)} after ${id} without ${name}` },
    ]
  })
}

function pointed(name: string): string {
  return `/${pointerPart(name)}`
}
