import { type MostShown, type NumberedMessage, shownMessages } from './shownMessages.ts'
import type { TraceNote, TraceOfScenario } from './trace.ts'

/** A sentence, as a diagram shows it. */
export interface DrawnStep {
  readonly keyword: string
  readonly text: string
  readonly status: 'passed' | 'failed' | 'undefined' | 'ambiguous' | 'skipped'
}

/** A row of a sequence diagram, from the top down. */
export type DiagramRow =
  | { readonly kind: 'step'; readonly step: DrawnStep }
  /** What was sent after the last sentence. */
  | { readonly kind: 'after' }
  | { readonly kind: 'gap'; readonly leftOut: number }
  | { readonly kind: 'note'; readonly note: TraceNote }
  | ({ readonly kind: 'sent' | 'answered' } & NumberedMessage)

/** What a diagram is of: a scenario, or something else that has steps. Without steps, only messages are drawn. */
export interface Drawn {
  readonly steps: readonly DrawnStep[]
  /** How many messages are drawn of a long trace. @default as reports show them */
  readonly shown?: MostShown
}

/** The sentences of a scenario with the messages that each caused. An answer follows the messages that were sent before it came. */
export function diagramRows({ steps, shown }: Drawn, trace: TraceOfScenario): DiagramRow[] {
  const rows: DiagramRow[] = []
  const unanswered: (NumberedMessage & { readonly until: number })[] = []
  const notes = [...(trace.notes ?? [])]
  let begun = 0

  function answerBefore(number: number): void {
    for (let last = unanswered.at(-1); last !== undefined && last.until < number; last = unanswered.at(-1)) {
      rows.push({ ...last, kind: 'answered' })
      unanswered.pop()
    }
  }

  /** What got an answer got it before the note, and so had what it enclosed. What got none may have lost it by what is noted. */
  function noteBefore(number: number): void {
    for (let next = notes[0]; next !== undefined && next.before < number; next = notes[0]) {
      const { before, step } = next
      const ended = unanswered.find(({ message, until }) => until <= before && message.reply !== undefined)
      if (ended !== undefined)
        for (const last of unanswered.splice(unanswered.indexOf(ended)).reverse())
          rows.push({ ...last, kind: 'answered' })
      beginSteps(step)
      rows.push({ kind: 'note', note: next })
      notes.shift()
    }
  }

  function beginSteps(until: number): void {
    if (steps.length === 0) return
    for (; begun <= Math.min(until, steps.length); begun++) {
      const step = steps[begun]
      rows.push(step === undefined ? { kind: 'after' } : { kind: 'step', step })
    }
  }

  for (const one of shownMessages(trace, shown)) {
    noteBefore(one.number)
    answerBefore(one.number)
    if (one.leftOut > 0) rows.push({ kind: 'gap', leftOut: one.leftOut })
    beginSteps(one.message.step)
    rows.push({ ...one, kind: 'sent' })
    unanswered.push({ ...one, until: one.number + (one.message.encloses ?? 0) })
  }
  noteBefore(Number.POSITIVE_INFINITY)
  answerBefore(Number.POSITIVE_INFINITY)
  beginSteps(steps.length - 1)
  return rows
}
