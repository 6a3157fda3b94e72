import { stableText } from '../../run/stableText.ts'
import type { Schedule, ScheduledDeviation } from '../../schedule/schedule.ts'
import type { ToldRequest, ToldStep } from '../../story/toldStep.ts'

/** The deviation that takes place at the answer to each step of a story, where there is one. */
export function answerPoints(
  steps: readonly ToldStep[],
  schedule: Schedule,
): ReadonlyMap<ToldStep, ScheduledDeviation> {
  const found = schedule.flatMap((scheduled) => {
    const { at, operation, nth } = scheduled.point
    if (at !== 'answer') return []
    const step = steps.filter((one) => one.kind === 'request' && isAt(one, operation))[nth - 1]
    return step === undefined ? [] : [[step, scheduled] as const]
  })
  return new Map(found)
}

/** Whether a request can be the one of a point. Saved values may be anything. */
function isAt({ method, path }: ToldRequest, operation: string): boolean {
  const parts = stableText(`${method} ${path}`).split(/\{\{[^}]*\}\}/)
  return new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`).test(operation)
}
