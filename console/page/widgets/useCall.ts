import { useState } from 'preact/hooks'
import { type Outcome, performAny } from '../control/call.ts'
import type { AnyCall } from '../control/operations.ts'
import { useOneAtATime } from './oneAtATime.ts'

/** Calls that a person makes, one at a time. */
export interface Caller {
  readonly isBusy: boolean
  /** What came of the latest; undefined before it. */
  readonly outcome: Outcome<unknown> | undefined
  /** Makes a call. */
  run(call: AnyCall, done?: (body: unknown) => void): Promise<void>
}

/** Makes calls for a button or a form. */
export function useCall(): Caller {
  const { isBusy, run } = useOneAtATime()
  const [outcome, setOutcome] = useState<Outcome<unknown>>()
  return {
    isBusy,
    outcome,
    run: (call, done) =>
      run(call, async () => {
        const latest = await performAny(call)
        setOutcome(latest)
        if (latest.problem === undefined) done?.(latest.body)
      }),
  }
}
