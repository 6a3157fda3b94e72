import { useRef, useState } from 'preact/hooks'
import { now } from '../realTime.ts'

/** How long after a click a second one may come that belongs to it, in ms of real time, as desktops have it. */
export const doubleClick = 500

/** What a person does one at a time. */
export interface OneAtATime {
  readonly isBusy: boolean
  /** Does something, unless something is under way, or the same was begun so shortly before that a second click asks for it. */
  run(what: unknown, act: () => Promise<void>): Promise<void>
}

/** Keeps second clicks and second presses of Enter from doing a thing twice. */
export function useOneAtATime(): OneAtATime {
  // The state changes only when the page is drawn again; two clicks may come before.
  const latest = useRef({ isRunning: false, what: '', at: Number.NEGATIVE_INFINITY })
  const [isBusy, setBusy] = useState(false)
  return {
    isBusy,
    async run(what, act) {
      const { current } = latest
      const written = JSON.stringify(what)
      const isSecondClick = written === current.what && now() - current.at < doubleClick
      if (current.isRunning || isSecondClick) return
      latest.current = { isRunning: true, what: written, at: now() }
      setBusy(true)
      await act()
      latest.current.isRunning = false
      setBusy(false)
    },
  }
}
