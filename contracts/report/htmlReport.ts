import { createHash } from 'node:crypto'
import type { CaseResult, RunResult } from '../result.ts'
import { escapedXml } from './escapedXml.ts'
import { gridOf } from './gridOf.ts'
import { badge } from './html/badge.ts'
import { documentTile } from './html/documentTile.ts'
import { failure } from './html/failure.ts'
import { gridTable } from './html/gridTable.ts'
import { operationCases } from './html/operationCases.ts'
import { script } from './html/script.ts'
import { style } from './html/style.ts'
import { repeatCommand } from './repeatCommand.ts'
import type { ReportOptions } from './reportOptions.ts'
import { totalsOf } from './totalsOf.ts'

/** Failures after these are folded, so that a run where all is broken can still be read. */
const unfoldedFailures = 25

const scriptHash = createHash('sha256').update(script).digest('base64')
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'`

/** The run as one page that needs no network: totals, failures, the grid, and every case folded under its operation. */
export function htmlReport(result: RunResult, options: ReportOptions = {}): string {
  const { broken, held, unsupported, cases } = totalsOf(result)
  const grids = gridOf(result)
  const verdict = broken === 0 ? '<span class="badge held">all contracts hold</span>' : badge(broken, 'broken')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${broken === 0 ? 'Contracts hold' : `${broken} contracts broken`} · Railyard</title><style>${style}</style></head>
<body><header><div><h1>Contracts ${verdict}</h1>
<p class="quiet">${cases} cases in ${(result.duration / 1000).toFixed(1)} s: ${held} held, ${broken} broken, ${unsupported} unsupported. Seed <code>${escapedXml(result.seed)}</code>.</p></div></header>
<main><div class="tiles">${grids.map(documentTile).join('\n')}</div>
${filterBar(cases)}
<h2 id="failures">Failures</h2>
${failures(result, options)}
<h2 id="grid">Grid</h2>
<div class="legend"><span><b class="hit">7</b>times reached</span><span><b class="miss">0</b>documented, not reached</span><span><b class="unsupported">n/a</b>the target does not have it</span><span>empty: not documented</span></div>
${grids.flatMap((grid) => grid.tables.map((table) => gridTable(grid, table))).join('\n')}
<h2 id="cases">Cases</h2>
${operations(result.cases)}
</main><script>${script}</script></body></html>
`
}

function filterBar(cases: number): string {
  return `<div class="filter" hidden role="search"><nav><a href="#failures">Failures</a><a href="#grid">Grid</a><a href="#cases">Cases</a></nav>
<input id="text" type="search" placeholder="Filter by name, message, path …" aria-label="Filter by text">
<select id="outcome" aria-label="Filter by outcome"><option value="">every outcome</option><option>broken</option><option>held</option><option>unsupported</option></select>
<span id="shown" class="quiet" aria-live="polite" data-total="${cases}"></span></div>`
}

function failures(result: RunResult, { repeat, placeOf }: ReportOptions): string {
  const broken = result.cases.filter(({ outcome }) => outcome === 'broken')
  if (broken.length === 0) return '<p class="quiet">None.</p>'
  const urls = new Map(result.targets.map(({ document, url }) => [document, url]))
  return broken
    .map((one, index) =>
      failure(one, {
        url: urls.get(one.document) ?? '',
        repeat: repeat?.(one.name) ?? repeatCommand(one.name, result.seed),
        open: index < unfoldedFailures,
        placeOf,
      }),
    )
    .join('\n')
}

function operations(cases: readonly CaseResult[]): string {
  const groups = Map.groupBy(cases, ({ document, operationId }) => JSON.stringify([document, operationId]))
  return [...groups.values()]
    .flatMap((group) =>
      group[0] === undefined ? [] : [operationCases(group[0].document, group[0].operationId, group)],
    )
    .join('\n')
}
