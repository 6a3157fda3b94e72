import { type Html, html } from '../../../specs/formats/html.ts'
import { page } from '../../../specs/formats/page.ts'
import { script } from './script.ts'
import { style } from './style.ts'

export interface ReportPage {
  readonly title: string
  readonly heading: Html
  readonly summary: Html
  readonly tiles: readonly Html[]
  readonly filter: Filter
  readonly sections: readonly Section[]
}

/** What the filter bar offers for the elements that have `data-outcome` and `data-name`. */
export interface Filter {
  readonly placeholder: string
  readonly outcomes: readonly string[]
  readonly total: number
  /** What is counted, in the plural. */
  readonly unit: string
}

/** A titled part of the page; the filter bar links to it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly content: Html
}

/** The page that all HTML reports share: totals, tiles, a filter bar and sections. */
export function reportPage({ title, heading, summary, tiles, filter, sections }: ReportPage): string {
  return page({
    ...{ title: `${title} · Railyard`, style, script },
    heading: html`<h1>${heading}</h1>
<p class="quiet">${summary}</p>`,
    body: html`<div class="tiles">${tiles}</div>
${filterBar(filter, sections)}
${sections.map(({ id, title, content }) => html`<h2 id="${id}">${title}</h2>\n${content}\n`)}`,
  })
}

function filterBar({ placeholder, outcomes, total, unit }: Filter, sections: readonly Section[]): Html {
  const links = sections.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)
  const options = outcomes.map((outcome) => html`<option>${outcome}</option>`)
  return html`<div class="filter" hidden role="search"><nav>${links}</nav>
<input id="text" type="search" placeholder="${placeholder}" aria-label="Filter by text">
<select id="outcome" aria-label="Filter by outcome"><option value="">every outcome</option>${options}</select>
<span id="shown" class="quiet" aria-live="polite" data-total="${total}" data-unit="${unit}"></span></div>`
}

export type Colour = 'held' | 'broken' | 'known' | 'unsupported' | 'quiet'

export function badge(text: string, colour: Colour): Html {
  return html`<span class="badge ${colour}">${text}</span>`
}

/** A badge with a count; nothing for 0. */
export function countBadge(count: number, label: string, colour: Colour): Html | undefined {
  return count === 0 ? undefined : badge(`${count} ${label}`, colour)
}

export interface Tile {
  readonly title: string
  readonly detail?: Html
  /** The main figure, as text. */
  readonly figure: string
  /** What the figure counts. */
  readonly caption: string
  /** Whether something in it is broken: its bar is red. @default false */
  readonly isBroken?: boolean
  /** Filled share of the bar, 0 to 1. */
  readonly share: number
  readonly badges: readonly (Html | undefined)[]
}

/** The totals of one document. */
export function tile({ title, detail, figure, caption, isBroken = false, share, badges }: Tile): Html {
  const shown = badges.filter((one) => one !== undefined).map((one) => html`${one} `)
  return html`<section class="${isBroken ? 'tile broken' : 'tile'}">
<h3>${title}</h3>
${detail}<p class="share">${figure}</p>
<p class="quiet">${caption}</p>
<svg class="bar" aria-hidden="true"><rect width="${(share * 100).toFixed(1)}%" height="100%"/></svg>
<p>${shown.length === 0 ? html`<span class="quiet">no cases</span>` : shown}</p>
</section>`
}

export interface Group {
  readonly document: string
  readonly operationId: string
  readonly badges: readonly (Html | undefined)[]
  /** Titles of the columns; the last one holds numbers. */
  readonly columns: readonly string[]
  readonly rows: readonly Html[]
}

/** A folded table of what belongs to one operation. */
export function group({ document, operationId, badges, columns, rows }: Group): Html {
  const heads = columns.map((column, index) =>
    index === columns.length - 1
      ? html`<th scope="col" class="number">${column}</th>`
      : html`<th scope="col">${column}</th>`,
  )
  return html`<details class="group" id="${anchor('operation', document, operationId)}">
<summary><span class="quiet">${document}</span> <span class="name">${operationId}</span>${badges}</summary>
<div><table class="cases"><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div></details>\n`
}

/** The id of a case or of an operation within the page. */
export function anchor(kind: 'case' | 'operation', ...names: readonly string[]): string {
  return encodeURIComponent([kind, ...names].join(':').toWellFormed())
}

/** A name without the prefix that its group already shows. */
export function withoutPrefix(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name
}
