import { fitsGlob } from '../../specs/formats/glob.ts'
import type { Verdict } from '../verdict.ts'
import type { MutantReportOptions } from './mutantReportOptions.ts'
import { survivors } from './survivors.ts'

/** Listed survivors of whom none is left: there is no such mutant, or all were hunted and each was killed. */
export function staleReasons(
  verdicts: readonly Verdict[],
  { explained = survivors, existing }: MutantReportOptions = {},
): string[] {
  const hunted = new Map(verdicts.map(({ mutant, outcome }) => [mutant.name, outcome]))
  const names = existing ?? [...hunted.keys()]
  const documents = new Set(names.map(documentOf))
  return explained
    .map(({ name }) => name)
    .filter((pattern) => {
      if (!documents.has(documentOf(pattern))) return false
      const meant = names.filter((name) => fitsGlob(name, pattern))
      return meant.every((name) => hunted.has(name) && hunted.get(name) !== 'survived')
    })
}

function documentOf(name: string): string {
  return name.split('/', 1)[0] ?? ''
}
