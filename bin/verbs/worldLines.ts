import type { LogLine } from '../log/logLine.ts'
import { followWorld, NoWorldError } from './followWorld.ts'

/** The last lines of several worlds together, in the order of the time of their worlds. @param last how many; all when absent */
export async function worldLines(url: string, worlds: readonly string[], last?: number): Promise<readonly LogLine[]> {
  const lines: LogLine[] = []
  const options = { follow: false, ...(last !== undefined && { last }) }
  for (const world of worlds) {
    try {
      await followWorld(url, { world, ...options }, (line) => lines.push(line))
    } catch (error) {
      // It was deleted meanwhile: the others have their lines all the same.
      if (!(error instanceof NoWorldError)) throw error
    }
  }
  const sorted = lines.toSorted((one, other) => timeOf(one) - timeOf(other))
  return last === undefined ? sorted : sorted.slice(Math.max(0, sorted.length - last))
}

/** Lines about what was dropped from a journal have no time, and come first. */
function timeOf({ at }: LogLine): number {
  return at === undefined ? 0 : Date.parse(at)
}
