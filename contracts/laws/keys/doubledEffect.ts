import { isRecord } from '../../../specs/openapi/index.ts'
import type { Planner } from '../../cases/planner.ts'
import { stateOf } from '../../cases/stateOf.ts'
import type { Planned } from '../../cases/stepOf.ts'
import type { LawFinding, Step, StepReply } from '../../model/case.ts'
import { bodyOf } from '../replies/replyDifference.ts'

/** Reads that may show the effect of a request: of the collections in its path, and those to which its replies link. */
export function effectReads(planner: Planner, planned: Planned): Step[] {
  const { path, responses } = planned.operation
  const linked = responses.flatMap(({ links }) => links.map(({ operationId }) => operationId))
  return stateOf(planner, planned).filter(({ operationId }) => {
    const read = planner.operation(operationId)?.path
    return linked.includes(operationId) || read === path || (read !== undefined && path.startsWith(`${read}/`))
  })
}

/**
 * Compares the effect of one request with that of several with one key. The replies are: reads, one request, reads, the requests
 * at the same time (at `step`), reads. A number of entries or an amount that moved by a multiple was changed more than once.
 */
export function doubledEffect(
  replies: readonly StepReply[],
  { readers, step }: { readonly readers: number; readonly step: number },
): LawFinding[] {
  const start = step - 2 * readers - 1
  return Array.from({ length: readers }, (_, at) => at).flatMap((at): LawFinding[] => {
    const [before, between, after] = [start + at, start + readers + 1 + at, step + 1 + at].map((place) =>
      measures(replies[place]),
    )
    const doubled = [...(between ?? [])].find(([pointer, middle]) => {
      const once = middle - (before?.get(pointer) ?? middle)
      const times = ((after?.get(pointer) ?? middle) - middle) / once
      return once !== 0 && Number.isInteger(times) && times > 1
    })
    if (doubled === undefined) return []
    const [pointer, middle] = doubled
    const [from, to] = [before?.get(pointer), after?.get(pointer)]
    const message = `one request moved ${pointer || 'the number of entries'} from ${from} to ${middle}, requests with one key to ${to}`
    return [{ step: step + 1 + at, message }]
  })
}

/** Lengths of lists and numbers of a reply by JSON pointer, outside of lists. */
function measures(reply: StepReply | undefined): Map<string, number> {
  const found = new Map<string, number>()
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value === 'number') found.set(pointer, value)
    if (Array.isArray(value)) found.set(pointer, value.length)
    if (isRecord(value)) for (const [name, inner] of Object.entries(value)) walk(inner, `${pointer}/${name}`)
  }
  if (reply !== undefined && reply.status < 300) walk(bodyOf(reply), '')
  return found
}
