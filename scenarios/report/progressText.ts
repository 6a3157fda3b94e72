import type { Progress } from '../results/collectResults.ts'
import { counted } from './counted.ts'
import { worldSpan } from './worldSpan.ts'

/** How far a run is: scenarios, sentences, world time beside the real milliseconds that it took so far. */
export function progressText({ ended, planned, failed, steps, virtual }: Progress, took: number): string {
  const broken = failed === 0 ? '' : `, ${failed} failed`
  return `${ended} of ${counted(planned, 'scenario')}${broken}, ${counted(steps, 'step')}  ${worldSpan(virtual)} of world time in ${(took / 1_000).toFixed(1)} s`
}
