import { type Html, html } from '../../specs/formats/html.ts'
import type { CaseResult } from '../model/result.ts'
import { anchor, badge, countBadge, group, withoutPrefix } from './html/reportPage.ts'

/** All cases, folded under their operations; broken ones link to their failure. */
export function htmlCases(cases: readonly CaseResult[]): Html {
  const groups = Map.groupBy(cases, ({ document, operationId }) => JSON.stringify([document, operationId]))
  return html`${[...groups.values()].map(operationCases)}`
}

function operationCases(cases: readonly CaseResult[]): Html {
  const { document = '', operationId = '' } = cases[0] ?? {}
  const outcomes = Map.groupBy(cases, ({ outcome }) => outcome)
  return group({
    document,
    operationId,
    badges: (['broken', 'held', 'known', 'unsupported'] as const).map((outcome) =>
      countBadge(outcomes.get(outcome)?.length ?? 0, outcome, outcome),
    ),
    columns: ['case', 'outcome', 'replies', 'ms'],
    rows: cases.map((one) => row(one, `${document}/${operationId}/`)),
  })
}

function row({ name, outcome, reason, exchanges, duration }: CaseResult, prefix: string): Html {
  const shown = withoutPrefix(name, prefix)
  const title = outcome === 'broken' ? html`<a href="#${anchor('case', name)}">${shown}</a>` : shown
  const why = reason !== undefined && html`<br><span class="quiet">${reason}</span>`
  const replies = exchanges.map(({ reply }) => reply?.status ?? 'none').join(', ')
  return html`<tr data-outcome="${outcome}" data-name="${name}"><th scope="row">${title}${why}</th><td>${badge(outcome, outcome)}</td><td>${replies}</td><td class="number">${Math.round(duration)}</td></tr>\n`
}
