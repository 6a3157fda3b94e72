import type { CaseResult } from '../../result.ts'
import { escapedXml } from '../escapedXml.ts'
import { badge } from './badge.ts'
import { caseId } from './caseId.ts'

/** All cases of one operation, folded; broken ones lead to their failure. */
export function operationCases(document: string, operationId: string, cases: readonly CaseResult[]): string {
  const outcomes = Map.groupBy(cases, ({ outcome }) => outcome)
  const counts = [...(['broken', 'held', 'unsupported'] as const)].map((outcome) =>
    badge(outcomes.get(outcome)?.length ?? 0, outcome),
  )
  return `<details class="group" id="${caseId('operation', document, operationId)}">
<summary><span class="quiet">${escapedXml(document)}</span> <span class="name">${escapedXml(operationId)}</span>${counts.join('')}</summary>
<div><table class="cases"><thead><tr><th scope="col">case</th><th scope="col">outcome</th><th scope="col">replies</th><th scope="col" class="number">ms</th></tr></thead>
<tbody>${cases.map((one) => row(one, `${document}/${operationId}/`)).join('\n')}</tbody></table></div></details>`
}

function row({ name, outcome, reason, exchanges, duration }: CaseResult, prefix: string): string {
  const shown = escapedXml(name.startsWith(prefix) ? name.slice(prefix.length) : name)
  const title = outcome === 'broken' ? `<a href="#${caseId('case', name)}">${shown}</a>` : shown
  const why = reason === undefined ? '' : `<br><span class="quiet">${escapedXml(reason)}</span>`
  const replies = exchanges.map(({ reply }) => reply?.status ?? 'none').join(', ')
  return `<tr data-outcome="${outcome}" data-name="${escapedXml(name)}"><th scope="row">${title}${why}</th><td><span class="badge ${outcome}">${outcome}</span></td><td>${replies}</td><td class="number">${Math.round(duration)}</td></tr>`
}
