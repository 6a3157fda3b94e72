import type { Clock } from '../clock.ts'
import type { WorkUnit } from '../work.ts'

/** How long time stands still for a provider's answer, in ms of real time. */
const stretch = 250

/**
 * Begins to wait for a provider with time standing still, but only for a short stretch of real time; the returned function ends
 * the waiting, and time stands still again for whatever follows.
 *
 * Time may not run on while an answer is on its way, or it would race past answers that come in the normal course. Yet nobody
 * says whether an answer is still on its way or will never come, and the timeout of a call is on the same clock: if time stood
 * still until the answer, a provider that hangs would stop it for ever. Hence real time decides when to stop waiting so.
 */
export function waitBriefly(wall: Clock, unit: WorkUnit): () => void {
  let end = wall.at(wall.now() + stretch, () => {
    end = unit.letTimePass()
  })
  return () => {
    end()
    end = () => {}
  }
}
