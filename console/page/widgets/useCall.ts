import { useRef, useState } from 'preact/hooks'
import { type Outcome, performAny } from '../control/call.ts'
import type { AnyCall } from '../control/operations.ts'

/** Calls that a person makes, one at a time. */
export interface Caller {
  readonly isBusy: boolean
  /** What came of the latest; undefined before it. */
  readonly outcome: Outcome<unknown> | undefined
  /** Makes a call. What is asked for while one is under way, as by a second click, is not done. */
  run(call: AnyCall, done?: (body: unknown) => void): Promise<void>
}

/** Makes calls for a button or a form. */
export function useCall(): Caller {
  // The state changes only when the page is drawn again; two clicks may come before.
  const isRunning = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome<unknown>>()
  return {
    isBusy,
    outcome,
    async run(call, done) {
      if (isRunning.current) return
      isRunning.current = true
      setBusy(true)
      const latest = await performAny(call)
      isRunning.current = false
      setBusy(false)
      setOutcome(latest)
      if (latest.problem === undefined) done?.(latest.body)
    },
  }
}
