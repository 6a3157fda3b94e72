import { createHash } from 'node:crypto'
import { escapedXml, script, style } from '../../contracts/report/index.ts'
import { mutantBadge } from './mutantBadge.ts'
import { byOperation, mutantCounts } from './mutantCounts.ts'
import { mutantGroup } from './mutantGroup.ts'
import { type JudgedMutant, judged, type MutantRun, mutantFates } from './mutantRun.ts'
import { mutantTile } from './mutantTile.ts'

const scriptHash = createHash('sha256').update(script).digest('base64')
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'`

/** The hunt as one page that needs no network: totals, survivors with their reasons, and every mutant under its operation. */
export function mutantHtml(run: MutantRun): string {
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
