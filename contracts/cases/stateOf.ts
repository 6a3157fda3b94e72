import type { Operation } from '../document/contract.ts'
import { isStreaming } from '../document/eventStream.ts'
import type { Case, Step } from '../model/case.ts'
import type { Parts } from '../request/parts.ts'
import type { Planner } from './planner.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** Number of operations that are read to detect a changed state; bounds the time for large documents. */
const mostShown = 6

/**
 * Reads of the state around a request: GET operations whose path parameters the request has too. Targets of the operation's
 * links come first, since they show its effect, then the nearest by path. Reads that show what was refused are left out, and those
 * with other credentials.
 */
export function stateOf(planner: Planner, planned: Planned): NonNullable<Case['state']> {
  const { operation } = planned
  const known = namesInPath(operation)
  const linked = new Set(operation.responses.flatMap(({ links }) => links.map(({ operationId }) => operationId)))
  const nearness = ({ id, path }: Operation): number =>
    linked.has(id) ? Number.MAX_SAFE_INTEGER : sharedSegments(path, operation.path)
  return planner.contract.operations
    .filter((shown) => shown.method === 'GET' && !isStreaming(shown) && !operation.keepsRefused.includes(shown.id))
    .filter((shown) => isOfSameAccount(shown, operation))
    .filter((shown) => namesInPath(shown).every((name) => known.includes(name)))
    .toSorted((one, other) => nearness(other) - nearness(one))
    .slice(0, mostShown)
    .map((shown) => viewOf(planner, shown, planned))
}

/** Whether whoever calls an operation may read another one: with the same credentials, or those of the staff that either names. */
function isOfSameAccount(shown: Operation, operation: Operation): boolean {
  const [[ours], [theirs]] = [operation.security, shown.security]
  if (ours === undefined || theirs === undefined) return true
  return shown.account === operation.account && String(ours) === String(theirs)
}

/** A read of a view, with the path parameters that a request has too. */
export function viewOf(planner: Planner, shown: Operation, { parts }: Planned): Step {
  const base = planner.viewed(shown)
  const path = (replies: Parameters<Planned['parts']>[0]): Parts['path'] => {
    const asked = parts(replies).path
    return Object.fromEntries(namesInPath(shown).map((name) => [name, asked[name] ?? base.path[name]]))
  }
  return stepOf({
    operation: shown,
    media: undefined,
    parts: (replies) => ({ ...base, path: path(replies) }),
    expect: {},
  })
}

function namesInPath({ parameters }: Operation): string[] {
  return parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
}

/** Number of leading segments that two paths share. */
function sharedSegments(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')]
  const parting = left.findIndex((segment, at) => segment !== right[at])
  return parting === -1 ? left.length : parting
}
