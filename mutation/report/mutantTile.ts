import { escapedXml, percent } from '../../contracts/report/index.ts'
import { mutantBadge } from './mutantBadge.ts'
import { mutantCounts } from './mutantCounts.ts'
import { type JudgedMutant, mutantFates } from './mutantRun.ts'

/** The totals of one document. */
export function mutantTile(document: string, mutants: readonly JudgedMutant[]): string {
  const counts = mutantCounts(mutants)
  const applied = counts.killed + counts.survived + counts.explained
  const width = applied === 0 ? 0 : (counts.killed / applied) * 100
  return `<section class="tile">
<h3>${escapedXml(document)}</h3>
<p class="share">${percent(counts.killed, applied)}</p>
<p class="quiet">${counts.killed} of ${applied} that applied were killed</p>
<div class="bar"><i style="width:${width.toFixed(1)}%"></i></div>
<p>${mutantFates.map((fate) => mutantBadge(counts[fate], fate)).join(' ')}</p>
</section>`
}
