import { createHash } from 'node:crypto'
import { caseId, escapedXml, percent, script, style } from '../../contracts/report/index.ts'
import {
  byOperation,
  type JudgedMutant,
  judged,
  type MutantFate,
  type MutationRun,
  mutantCounts,
  mutantFates,
} from './mutationRun.ts'

const scriptHash = createHash('sha256').update(script).digest('base64')
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'`

/** The run as one page that needs no network: totals, survivors with their reasons, and every mutant under its operation. */
export function mutantHtml(run: MutationRun): string {
  const mutants = judged(run)
  const { killed, survived, explained, 'did not apply': unmet } = mutantCounts(mutants)
  const verdict =
    survived === 0
      ? '<span class="badge held">none survived without a reason</span>'
      : mutantBadge(survived, 'survived')
  const documents = [...Map.groupBy(mutants, ({ mutant }) => mutant.document)]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${survived === 0 ? 'Mutants are noticed' : `${survived} mutants survived`} · Railyard</title><style>${style}</style></head>
<body><header><div><h1>Mutants ${verdict}</h1>
<p class="quiet">${mutants.length} services broken on purpose in ${(run.duration / 1000).toFixed(1)} s: ${killed} killed, ${survived + explained} survived (${explained} with a reason), ${unmet} did not apply. Seed <code>${escapedXml(run.seed)}</code>.</p></div></header>
<main><div class="tiles">${documents.map(([name, own]) => mutantTile(name, own)).join('\n')}</div>
${filterBar(mutants.length)}
<h2 id="survivors">Survivors</h2>
${survivors(mutants)}
<h2 id="mutants">Mutants</h2>
${byOperation(mutants).map(mutantGroup).join('\n')}
</main><script>${script}</script></body></html>
`
}

function filterBar(count: number): string {
  const options = mutantFates.map((fate) => `<option>${fate}</option>`).join('')
  return `<div class="filter" hidden role="search"><nav><a href="#survivors">Survivors</a><a href="#mutants">Mutants</a></nav>
<input id="text" type="search" placeholder="Filter by name, kind, case …" aria-label="Filter by text">
<select id="outcome" aria-label="Filter by outcome"><option value="">every outcome</option>${options}</select>
<span id="shown" class="quiet" aria-live="polite" data-total="${count}" data-unit="mutants"></span></div>`
}

/** Under their reasons, those without one first. */
function survivors(mutants: readonly JudgedMutant[]): string {
  const groups = [...Map.groupBy(mutants.filter(isSurvivor), ({ reason }) => reason)]
  if (groups.length === 0) return '<p class="quiet">None.</p>'
  return groups
    .toSorted(([one], [other]) => Number(one !== undefined) - Number(other !== undefined))
    .map(([reason, own]) => {
      const fate = reason === undefined ? 'survived' : 'explained'
      const names = own.map(({ mutant, tried }) => survivorLine(mutant.name, tried, fate)).join('\n')
      return `<details${reason === undefined ? ' open class="failure"' : ''}><summary>${escapedXml(reason ?? 'Nobody has said why.')}${mutantBadge(own.length, fate)}</summary>
<div><ul>${names}</ul></div></details>`
    })
    .join('\n')
}

function isSurvivor({ outcome }: JudgedMutant): boolean {
  return outcome === 'survived'
}

function survivorLine(name: string, tried: number, fate: string): string {
  return `<li data-outcome="${fate}" data-name="${escapedXml(name)}"><code>${escapedXml(name)}</code> <span class="quiet">${tried} cases tried it</span></li>`
}

/** The totals of one document. */
function mutantTile(document: string, mutants: readonly JudgedMutant[]): string {
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

/** All mutants of one operation, folded, with the case that killed each. */
function mutantGroup(mutants: readonly JudgedMutant[]): string {
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

/** The colours of the report of cases; each fate is also told in words. */
const colours: Readonly<Record<MutantFate, string>> = {
  killed: 'held',
  survived: 'broken',
  explained: 'unsupported',
  'did not apply': 'quiet',
}

/** A count of mutants with one fate, in its colour; nothing for none. */
function mutantBadge(count: number, fate: MutantFate): string {
  return count === 0 ? '' : `<span class="badge ${colours[fate]}">${count} ${fate}</span>`
}

/** The fate of one mutant. */
function fateBadge(fate: MutantFate): string {
  return `<span class="badge ${colours[fate]}">${fate}</span>`
}
