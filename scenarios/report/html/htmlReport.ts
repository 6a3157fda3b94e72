import { type Html, html } from '../../../specs/formats/html.ts'
import { page } from '../../../specs/formats/page.ts'
import type { ScenarioOutcome, ScenarioResult } from '../../results/scenarioResult.ts'
import type { ScenarioRun } from '../../results/scenarioRun.ts'
import { repeatCommand } from '../repeatCommand.ts'
import { worldSpan } from '../worldSpan.ts'
import { scenarioSection, tagOf } from './scenarioSection.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** Failures after these are folded, so that a run in which everything fails stays readable. */
const unfolded = 10

/** A feature with its scenarios; each has its number in the page. */
interface Feature {
  readonly id: string
  readonly name: string
  readonly scenarios: readonly { readonly result: ScenarioResult; readonly id: string; readonly isOpen: boolean }[]
}

/** A run as one HTML page that loads nothing: an index, and each scenario with its sequence diagram. */
export function htmlReport(run: ScenarioRun): string {
  const { results } = run
  const features = featuresOf(results)
  const failed = countOf(results, 'failed')
  const title = failed === 0 ? 'All scenarios passed' : `${failed} of ${results.length} scenarios failed`
  return page({
    ...{ title: `${title} · Railyard`, style, script },
    heading: html`<h1>${title}</h1>
<p class="quiet">${origin(run)}</p>`,
    body: html`${figures(run)}
${filterBar(results)}
<h2 id="index">Index</h2>${index(features)}
${features.map((feature) => featureSection(feature, run))}`,
  })
}

function featuresOf(results: readonly ScenarioResult[]): Feature[] {
  const failures = results.filter(({ outcome }) => outcome === 'failed').slice(0, unfolded)
  const numbers = new Map(results.map((result, at) => [result, at + 1]))
  return [...Map.groupBy(results, ({ uri }) => uri).values()].map((own, at) => ({
    id: `f${at + 1}`,
    name: own[0]?.feature ?? '',
    scenarios: own.map((result) => ({
      result,
      id: `s${numbers.get(result)}`,
      isOpen: failures.includes(result),
    })),
  }))
}

/** When, with what, and of what the report is. */
function origin({ info, startedAt }: ScenarioRun): Html {
  const commit = info.commit !== undefined && html`, commit <code>${info.commit}</code>`
  return html`<time>${new Date(startedAt).toISOString()}</time>, seed <code>${info.seed}</code>, clock <code>${info.clock}</code>, Railyard <code>${info.version}</code>${commit}.`
}

function figures({ results, duration }: ScenarioRun): Html {
  const virtual = results.reduce((sum, one) => sum + one.virtual, 0)
  const shown: (readonly [string | number, string, ScenarioOutcome?])[] = [
    [results.length, 'scenarios'],
    [countOf(results, 'passed'), 'passed'],
    [countOf(results, 'failed'), 'failed', 'failed'],
    [countOf(results, 'known'), 'known failures', 'known'],
    [worldSpan(virtual), 'of world time'],
    [`${(duration / 1_000).toFixed(1)} s`, 'of real time'],
  ]
  return html`<ul class="figures">${shown.map(([figure, caption, outcome]) => html`<li class="${outcome !== undefined && figure !== 0 && `is-${outcome}`}"><b>${figure}</b> ${caption}</li>`)}</ul>`
}

function filterBar(results: readonly ScenarioResult[]): Html {
  const tags = [...new Set(results.flatMap((result) => result.tags))].sort()
  const outcomes = [...new Set(results.map(({ outcome }) => outcome))].sort()
  const options = (all: readonly string[]): Html[] => all.map((one) => html`<option>${one}</option>`)
  return html`<div class="filter" hidden role="search"><nav aria-label="Parts"><a href="#index">Index</a></nav>
<input id="text" type="search" placeholder="Filter by name, sentence, message …" aria-label="Filter by text">
<select id="outcome" aria-label="Filter by status"><option value="">every status</option>${options(outcomes)}</select>
<select id="tag" aria-label="Filter by tag"><option value="">every tag</option>${options(tags)}</select>
<span id="shown" class="quiet" aria-live="polite"></span></div>`
}

function index(features: readonly Feature[]): Html {
  const rows = features.map(({ id, name, scenarios }) => {
    const results = scenarios.map(({ result }) => result)
    const tags = [...new Set(results.flatMap((result) => result.tags))]
    const sum = (of: 'duration' | 'virtual'): number => results.reduce((total, one) => total + one[of], 0)
    const count = (outcome: ScenarioOutcome): Html =>
      html`<td class="number${countOf(results, outcome) > 0 && ` has-${outcome}`}">${countOf(results, outcome)}</td>`
    return html`<tr data-feature="${id}"><th scope="row"><a href="#${id}">${name}</a></th><td>${tags.map(tagOf)}</td>${count('passed')}${count('failed')}${count('known')}<td class="number">${worldSpan(sum('virtual'))}</td><td class="number">${(sum('duration') / 1_000).toFixed(2)} s</td></tr>\n`
  })
  const heads = ['Passed', 'Failed', 'Known', 'World time', 'Real time'].map(
    (text) => html`<th scope="col" class="number">${text}</th>`,
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Index of features"><table class="index"><thead><tr><th scope="col">Feature</th><th scope="col">Tags</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function featureSection({ id, name, scenarios }: Feature, run: ScenarioRun): Html {
  const sections = scenarios.map(({ result, id, isOpen }) =>
    scenarioSection(result, { id, isOpen, repeat: repeatCommand(run.info, result) }),
  )
  return html`<section class="feature" id="${id}"><h2>${name}</h2>
${sections}</section>\n`
}

function countOf(results: readonly ScenarioResult[], outcome: ScenarioOutcome): number {
  return results.filter((one) => one.outcome === outcome).length
}
