import { counted } from '../../scenarios/report/counted.ts'
import type { Exploration } from '../search/exploration.ts'
import { checkedInvariants, foundViolations } from './foundViolations.ts'

/** `2 of 3 invariants held in 212 schedules; 1 was violated in 5 of them; 2 unstable`. Nothing is said of unstable ones. `invariants`: all that were checked. */
export function verdictText(exploration: Exploration, invariants: readonly string[]): string {
  const { violated, unstable } = exploration
  const [all, broken] = [checkedInvariants(invariants, exploration).length, foundViolations(exploration).length]
  const schedules = counted(schedulesRun(exploration) - unstable.length, 'schedule')
  const held =
    broken === 0
      ? `${all === 1 ? 'The invariant' : `All ${all} invariants`} held`
      : `${all - broken} of ${counted(all, 'invariant')} held`
  return [
    `${held} in ${schedules}`,
    ...(broken === 0 ? [] : [`${broken} ${broken === 1 ? 'was' : 'were'} violated in ${violated.length} of them`]),
    ...(unstable.length === 0 ? [] : [`${unstable.length} unstable`]),
  ].join('; ')
}

/** How many schedules were run, the default run among them. */
export function schedulesRun({ counts }: Exploration): number {
  return counts.run.reduce((sum, number) => sum + number, 0)
}
