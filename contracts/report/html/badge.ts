import type { CaseResult } from '../../result.ts'

/** A count of cases with one outcome, in its colour; nothing for none. */
export function badge(count: number, outcome: CaseResult['outcome']): string {
  return count === 0 ? '' : `<span class="badge ${outcome}">${count} ${outcome}</span>`
}
