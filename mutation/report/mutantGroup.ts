import { caseId, escapedXml } from '../../contracts/report/index.ts'
import { fateBadge, mutantBadge } from './mutantBadge.ts'
import { mutantCounts } from './mutantCounts.ts'
import { type JudgedMutant, mutantFates } from './mutantRun.ts'

/** All mutants of one operation, folded, with the case that killed each. */
export function mutantGroup(mutants: readonly JudgedMutant[]): string {
  const { document = '', operationId = '' } = mutants[0]?.mutant ?? {}
  const counts = mutantCounts(mutants)
  const prefix = `${document}/${operationId}/`
  return `<details class="group" id="${caseId('operation', document, operationId)}">
<summary><span class="quiet">${escapedXml(document)}</span> <span class="name">${escapedXml(operationId)}</span>${mutantFates.map((fate) => mutantBadge(counts[fate], fate)).join('')}</summary>
<div><table class="cases"><thead><tr><th scope="col">mutant</th><th scope="col">outcome</th><th scope="col">killed by</th><th scope="col" class="number">cases</th></tr></thead>
<tbody>${mutants.map((one) => row(one, prefix)).join('\n')}</tbody></table></div></details>`
}

function row({ mutant: { name }, fate, by, finding, reason, tried }: JudgedMutant, prefix: string): string {
  const killer = by === undefined ? escapedXml(reason ?? '') : `<code>${escapedXml(within(by, prefix))}</code>`
  const found = finding === undefined ? '' : `<br><span class="quiet">${escapedXml(finding.message)}</span>`
  return `<tr data-outcome="${fate}" data-name="${escapedXml(name)}"><th scope="row">${escapedXml(within(name, prefix))}</th><td>${fateBadge(fate)}</td><td>${killer}${found}</td><td class="number">${tried}</td></tr>`
}

function within(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name
}
