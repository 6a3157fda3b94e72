import { fitsGlob } from '../../specs/formats/glob.ts'
import { type Survivor, survivors } from './survivors.ts'

/** Why a mutant is known to survive; `undefined` where nobody has said. */
export function reasonFor(name: string, explained: readonly Survivor[] = survivors): string | undefined {
  return explained.find((entry) => fitsGlob(name, entry.name))?.reason
}
