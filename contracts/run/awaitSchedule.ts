import { duration } from '../../specs/formats/duration.ts'
import type { Attempt } from '../callbacks/receiver.ts'
import type { Repeats } from '../document/contract.ts'
import type { AwaitedCallback } from '../model/case.ts'

/** How long after the last attempt of a schedule none may follow, beside twice the last interval. */
const quiet = 3_600_000

/**
 * Waits for every attempt of a schedule, none of which is acknowledged: each must come at its time and not a second before, the
 * last interval recurs until the schedule has ended, and nothing comes after it. `intervals`: the end is not waited for.
 */
export async function awaitSchedule(
  { after, lasting }: Repeats,
  extent: NonNullable<AwaitedCallback['schedule']>,
  attempts: readonly Pick<Attempt, 'body'>[],
  advance: (duration: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<void> {
  const [first] = attempts
  const last = after.at(-1)
  if (first === undefined || last === undefined) return
  const count = (): number => attempts.filter(({ body }) => body === first.body).length
  const waits = lasting === undefined ? after : [...after, last]
  for (const [at, wait] of waits.entries()) {
    const wanted = at + 2
    await advance(seconds(duration(wait) - 1_000))
    if (count() >= wanted) complain(`attempt ${wanted} came before ${wait} had passed since the one before it`)
    await advance('PT1S')
    if (count() > wanted) complain(`more than one attempt came when ${wait} had passed`)
    if (count() < wanted)
      return complain(`attempt ${wanted} did not come when ${wait} had passed since the one before it`)
  }
  if (extent === 'intervals') return
  if (lasting !== undefined) await untilEnd(duration(lasting) - sumOf(waits), waits.length + 1)
  const ended = count()
  await advance(seconds(quiet + 2 * duration(last)))
  const end = lasting === undefined ? `all ${waits.length} intervals had passed` : `${lasting} had passed`
  if (count() > ended) complain(`came again after ${end}`)

  /** One attempt that is due at the end itself may come or not. */
  async function untilEnd(left: number, sofar: number): Promise<void> {
    await advance(seconds(left - 1_000))
    const wanted = sofar + Math.floor((left - 1_000) / duration(last ?? ''))
    if (count() < wanted) complain(`only ${count()} of ${wanted} attempts came until ${lasting} had passed`)
    await advance('PT1S')
  }
}

function sumOf(waits: readonly string[]): number {
  return waits.reduce((sum, wait) => sum + duration(wait), 0)
}

function seconds(milliseconds: number): string {
  return `PT${Math.max(0, milliseconds) / 1_000}S`
}
