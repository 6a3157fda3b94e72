import type { Circumstance } from '../model/result.ts'
import type { CaseContext } from '../model/target.ts'

/** The context of a case that records what is done to the target beside requests. */
export interface RecordedContext {
  readonly context: CaseContext
  /** What was done since the last call. */
  take(): readonly Circumstance[]
}

/** Records the setup steps of a context and the movements of its clock. A movement by nothing only lets the target settle. */
export function recordCircumstances(context: CaseContext): RecordedContext {
  const { advance, bring } = context
  let done: Circumstance[] = []
  return {
    context: {
      ...context,
      ...(advance !== undefined && {
        async advance(by: string): Promise<void> {
          if (by !== 'PT0S') done.push({ kind: 'clock', by })
          await advance.call(context, by)
        },
      }),
      ...(bring !== undefined && {
        async bring(step): Promise<boolean> {
          done.push({ kind: 'given', step })
          return bring.call(context, step)
        },
      }),
    },
    take() {
      const taken = done
      done = []
      return taken
    },
  }
}
