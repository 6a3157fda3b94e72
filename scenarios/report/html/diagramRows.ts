import type { ScenarioResult, StepResult } from '../../results/scenarioResult.ts'
import type { TraceOfScenario } from '../../stage/trace.ts'
import { type NumberedMessage, shownMessages } from './shownMessages.ts'

/** A row of a sequence diagram, from the top down. */
export type DiagramRow =
  | { readonly kind: 'step'; readonly step: StepResult }
  /** What was sent after the last sentence. */
  | { readonly kind: 'after' }
  | { readonly kind: 'gap'; readonly leftOut: number }
  | ({ readonly kind: 'sent' | 'answered' } & NumberedMessage)

/** The sentences of a scenario with the messages that each caused. An answer follows the messages that were sent before it came. */
export function diagramRows({ steps }: ScenarioResult, trace: TraceOfScenario): DiagramRow[] {
  const rows: DiagramRow[] = []
  const unanswered: (NumberedMessage & { readonly until: number })[] = []
  let begun = 0

  function answerBefore(number: number): void {
    for (let last = unanswered.at(-1); last !== undefined && last.until < number; last = unanswered.at(-1)) {
      rows.push({ ...last, kind: 'answered' })
      unanswered.pop()
    }
  }

  function beginSteps(until: number): void {
    for (; begun <= Math.min(until, steps.length); begun++) {
      const step = steps[begun]
      rows.push(step === undefined ? { kind: 'after' } : { kind: 'step', step })
    }
  }

  for (const shown of shownMessages(trace)) {
    answerBefore(shown.number)
    if (shown.leftOut > 0) rows.push({ kind: 'gap', leftOut: shown.leftOut })
    beginSteps(shown.message.step)
    rows.push({ ...shown, kind: 'sent' })
    unanswered.push({ ...shown, until: shown.number + (shown.message.encloses ?? 0) })
  }
  answerBefore(Number.POSITIVE_INFINITY)
  beginSteps(steps.length - 1)
  return rows
}
