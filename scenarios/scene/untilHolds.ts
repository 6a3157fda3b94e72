import { duration } from '../../specs/formats/duration.ts'
import { pause } from '../service/realTime.ts'
import { Mismatch } from './expect.ts'
import type { Scene } from './scene.ts'

/** The most moves of the clock in one sentence, against a world in which there is always something new. Twelve hours of retries take 720. */
export const mostMoves = 2_000
/** Real milliseconds between two looks on a clock that runs by itself. */
const interval = 50

/** Moves the clock from one thing that falls due to the next until a check holds. Throws its last mismatch when the time is over. */
export async function untilHolds(scene: Scene, within: string, check: () => Promise<void>): Promise<void> {
  const { world, stage } = scene
  const end = Date.parse((await world.clock()).now) + duration(within)
  for (let moves = 0; ; moves++) {
    const mismatch = await mismatchOf(check)
    if (mismatch === undefined) return
    const now = Date.parse((await world.clock()).now)
    if (now >= end) throw mismatch
    if (moves === mostMoves) throw new Error(`The clock has been moved ${mostMoves} times.\n${mismatch.message}`)
    if (stage.settings.clock !== 'manual') await pause(interval)
    else await world.advanceTo(earlier(await scene.nextDue(), end))
  }
}

async function mismatchOf(check: () => Promise<void>): Promise<Mismatch | undefined> {
  try {
    await check()
    return undefined
  } catch (error) {
    if (error instanceof Mismatch) return error
    throw error
  }
}

function earlier(due: string | undefined, end: number): string {
  return new Date(due === undefined ? end : Math.min(Date.parse(due), end)).toISOString()
}
