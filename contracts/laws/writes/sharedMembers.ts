import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../../../specs/openapi/index.ts'
import { momentOf } from '../../relations/momentOf.ts'
import type { Path } from '../../request/parts.ts'
import { jsonType } from '../../schema/typesOf.ts'
import type { Difference } from '../replies/replyDifference.ts'

/** The first member that two objects have in common and that differs. The same moment in two writings is no difference. */
export function sharedDifference(one: unknown, other: unknown, path: Path = []): Difference | undefined {
  if (isRecord(one) && isRecord(other)) {
    for (const [name, value] of Object.entries(one)) {
      const found = name in other ? sharedDifference(value, other[name], [...path, name]) : undefined
      if (found !== undefined) return found
    }
    return undefined
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    for (const [at, item] of one.entries()) {
      const found = sharedDifference(item, other[at], [...path, at])
      if (found !== undefined) return found
    }
    return undefined
  }
  return isDeepStrictEqual(one, other) || isSameMoment(one, other) ? undefined : { path, one, other }
}

/** The same, for a request and a reply: a member of another JSON type is another form of the value, and is not compared. */
export function keptDifference(sent: unknown, shown: unknown): Difference | undefined {
  if (!isRecord(sent) || !isRecord(shown)) return undefined
  const comparable = Object.entries(sent).filter(([name, value]) => jsonType(value) === jsonType(shown[name]))
  return sharedDifference(Object.fromEntries(comparable), shown)
}

function isSameMoment(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false
  const moment = momentOf(one)
  return moment !== undefined && moment === momentOf(other)
}
