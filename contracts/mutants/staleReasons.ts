import { patternOf } from '../run/select.ts'
import type { MutantReportOptions } from './mutantReportOptions.ts'
import { survivors } from './survivors.ts'
import type { Verdict } from './verdict.ts'

/** Listed survivors of whom none is left: there is no such mutant, or all were hunted and each was killed. */
export function staleReasons(
  verdicts: readonly Verdict[],
  { explained = survivors, existing }: MutantReportOptions = {},
): string[] {
  const hunted = new Map(verdicts.map(({ mutant, outcome }) => [mutant.name, outcome]))
  const names = existing ?? [...hunted.keys()]
  return explained
    .map(({ name }) => name)
    .filter((pattern) => {
      const meant = names.filter((name) => patternOf(pattern).test(name))
      return meant.every((name) => hunted.has(name) && hunted.get(name) !== 'survived')
    })
}
