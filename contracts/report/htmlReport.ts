import { type Html, html } from '../../specs/formats/html.ts'
import type { RunResult } from '../model/result.ts'
import { percent } from './figures.ts'
import { type DocumentGrid, gridOf, totalsOf } from './grid.ts'
import { badge, countBadge, reportPage, tile } from './html/reportPage.ts'
import { htmlCases } from './htmlCases.ts'
import { htmlFailures } from './htmlFailures.ts'
import { htmlGrid } from './htmlGrid.ts'
import type { ReportOptions } from './reportOptions.ts'

/** The run as one HTML page that loads nothing: totals, failures, the grid, and every case folded under its operation. */
export function htmlReport(result: RunResult, options: ReportOptions = {}): string {
  const { broken, held, known, unsupported, cases } = totalsOf(result)
  const grids = gridOf(result)
  return reportPage({
    title: broken === 0 ? 'Contracts hold' : `${broken} contracts broken`,
    heading: html`Contracts ${countBadge(broken, 'broken', 'broken') ?? badge('all contracts hold', 'held')}`,
    summary: html`${cases} cases in ${(result.duration / 1000).toFixed(1)} s: ${held} held, ${broken} broken, ${known > 0 && `${known} known, `}${unsupported} unsupported. ${origin(result, options)}`,
    tiles: grids.map(documentTile),
    filter: {
      placeholder: 'Filter by name, message, path …',
      outcomes: ['broken', 'held', 'known', 'unsupported'],
      total: cases,
      unit: 'cases',
    },
    sections: [
      { id: 'failures', title: 'Failures', content: htmlFailures(result, options) },
      { id: 'grid', title: 'Grid', content: htmlGrid(grids) },
      { id: 'cases', title: 'Cases', content: htmlCases(result.cases) },
    ],
  })
}

/** When, with which seed, and of what the report is. */
function origin({ startedAt, seed }: RunResult, { about }: ReportOptions): Html {
  const version = about !== undefined && html`, Railyard <code>${about.version}</code>`
  const commit = about?.commit !== undefined && html`, commit <code>${about.commit}</code>`
  return html`<time>${new Date(startedAt).toISOString()}</time>, seed <code>${seed}</code>${version}${commit}.`
}

function documentTile({ document, title, url, totals }: DocumentGrid): Html {
  const { cells, reached, held, broken, known, unsupported } = totals
  return tile({
    title,
    detail: html`<p class="quiet"><code>${document}</code><br><code>${url}</code></p>\n`,
    figure: percent(reached, cells),
    caption: `${reached} of ${cells} documented cells reached`,
    isBroken: broken > 0,
    share: cells === 0 ? 0 : reached / cells,
    badges: [
      countBadge(broken, 'broken', 'broken'),
      countBadge(held, 'held', 'held'),
      countBadge(known, 'known', 'known'),
      countBadge(unsupported, 'unsupported', 'unsupported'),
    ],
  })
}
