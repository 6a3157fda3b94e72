import type { MutantFate } from './mutantRun.ts'

/** The colours of the report of cases; each fate is also told in words. */
const colours: Readonly<Record<MutantFate, string>> = {
  killed: 'held',
  survived: 'broken',
  explained: 'unsupported',
  'did not apply': 'quiet',
}

/** A count of mutants with one fate, in its colour; nothing for none. */
export function mutantBadge(count: number, fate: MutantFate): string {
  return count === 0 ? '' : `<span class="badge ${colours[fate]}">${count} ${fate}</span>`
}

/** The fate of one mutant. */
export function fateBadge(fate: MutantFate): string {
  return `<span class="badge ${colours[fate]}">${fate}</span>`
}
