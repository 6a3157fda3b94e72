import { signal } from '@preact/signals'
import { after, every } from '../realTime.ts'

/** How long changes are collected before what is shown is asked for anew, in ms of real time. */
const collecting = 200
/** How often it is asked for without a sign of a change, in ms of real time: timers of a running clock give none. */
const idling = 1_000

/** Rises when anything in the worlds may have changed. */
export const changes = signal(0)

let isAnnounced = false

/** Tells all parts of the page that something may have changed. Many calls within a short time are told once. */
export function announceChange(): void {
  if (isAnnounced) return
  isAnnounced = true
  after(collecting, () => {
    isAnnounced = false
    changes.value = changes.peek() + 1
  })
}

/** Announces changes regularly while the page is seen. */
export function watchForChanges(): void {
  every(idling, () => {
    if (document.visibilityState === 'visible') announceChange()
  })
}
