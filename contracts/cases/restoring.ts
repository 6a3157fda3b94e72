import type { Link } from '../document/contract.ts'
import type { Law, Step } from '../model/case.ts'
import type { Planner } from './planner.ts'
import { withReadsBefore } from './readsBefore.ts'
import { stateOf, viewOf } from './stateOf.ts'
import type { Planned } from './stepOf.ts'

/** Steps between which views are read, and the law that those after them equal those before. */
export interface Restoring {
  readonly steps: readonly Step[]
  readonly law: Law
}

/**
 * Reads the views of a link's `x-restores` before its source step and after the last one: what a cancel, a refusal or a reversal
 * gives back must be all that was taken, and no more. `at`: the place of the source step. Undefined if the link restores nothing.
 */
export function restoring(
  planner: Planner,
  { variation, name, pointer }: Link,
  source: Planned,
  steps: readonly Step[],
  at: number,
): Restoring | undefined {
  const { restores } = variation
  const reads = restores === 'all' ? stateOf(planner, source) : restores.map((id) => readOf(planner, id, source, name))
  if (reads.length === 0) return undefined
  const last = steps.length + reads.length
  const law: Law = {
    pointer: `${pointer}${variation.place}`,
    check: (replies) =>
      reads.flatMap(({ operationId }, place) => {
        const [before, after] = [replies[at + place], replies[last + place]]
        if (before?.status === after?.status && before?.body === after?.body) return []
        const message = `${operationId} shows something else than before ${source.operation.id}, which ${name} must restore: ${differenceOf(before?.body, after?.body)}`
        return [{ message, step: last + place }]
      }),
  }
  const after = reads.map(
    (read): Step => ({ ...read, request: (replies) => read.request(replies.toSpliced(at, reads.length)) }),
  )
  return { steps: [...withReadsBefore(steps, at, reads), ...after], law }
}

function readOf(planner: Planner, id: string, source: Planned, name: string): Step {
  const view = planner.operation(id)
  if (view === undefined) throw new Error(`x-restores of ${name}: the document has no operation ${id}`)
  return viewOf(planner, view, source)
}

/** The part of two texts in which they differ, with some characters around it. */
function differenceOf(before = '', after = ''): string {
  const context = 24
  const start = [...before].findIndex((character, at) => character !== after[at])
  const from = Math.max(0, (start === -1 ? before.length : start) - context)
  const part = (text: string): string => JSON.stringify(text.slice(from, from + 3 * context))
  return `was ${part(before)}, is ${part(after)}`
}
