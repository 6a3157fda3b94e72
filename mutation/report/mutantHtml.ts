import {
  badge,
  type Colour,
  countBadge,
  group,
  percent,
  reportPage,
  tile,
  withoutPrefix,
} from '../../contracts/report/index.ts'
import { type Html, html } from '../../specs/formats/html.ts'
import {
  byOperation,
  type JudgedMutant,
  judged,
  type MutantFate,
  type MutationRun,
  mutantCounts,
  mutantFates,
} from './mutationRun.ts'

/** The colours of the report of cases; each fate is also shown in words. */
const colours: Readonly<Record<MutantFate, Colour>> = {
  killed: 'held',
  survived: 'broken',
  explained: 'unsupported',
  'did not apply': 'quiet',
}

/** The run as one HTML page that loads nothing: totals, survivors with their reasons, and every mutant under its operation. */
export function mutantHtml(run: MutationRun): string {
  const mutants = judged(run)
  const { killed, survived, explained, 'did not apply': unmet } = mutantCounts(mutants)
  const documents = [...Map.groupBy(mutants, ({ mutant }) => mutant.document)]
  return reportPage({
    title: survived === 0 ? 'Mutants are noticed' : `${survived} mutants survived`,
    heading: html`Mutants ${fateBadge('survived', survived) ?? badge('none survived without a reason', 'held')}`,
    summary: html`${mutants.length} services broken on purpose in ${(run.duration / 1000).toFixed(1)} s: ${killed} killed, ${survived + explained} survived (${explained} with a reason), ${unmet} did not apply. Seed <code>${run.seed}</code>.`,
    tiles: documents.map(([name, own]) => documentTile(name, own)),
    filter: {
      placeholder: 'Filter by name, kind, case …',
      outcomes: mutantFates,
      total: mutants.length,
      unit: 'mutants',
    },
    sections: [
      { id: 'survivors', title: 'Survivors', content: survivors(mutants) },
      { id: 'mutants', title: 'Mutants', content: html`${byOperation(mutants).map(operationMutants)}` },
    ],
  })
}

function fateBadge(fate: MutantFate, count: number): Html | undefined {
  return countBadge(count, fate, colours[fate])
}

function fateBadges(mutants: readonly JudgedMutant[]): (Html | undefined)[] {
  const counts = mutantCounts(mutants)
  return mutantFates.map((fate) => fateBadge(fate, counts[fate]))
}

function documentTile(document: string, mutants: readonly JudgedMutant[]): Html {
  const counts = mutantCounts(mutants)
  const applied = counts.killed + counts.survived + counts.explained
  return tile({
    title: document,
    figure: percent(counts.killed, applied),
    caption: `${counts.killed} of ${applied} that applied were killed`,
    share: applied === 0 ? 0 : counts.killed / applied,
    badges: fateBadges(mutants),
  })
}

/** Grouped by reason, those without one first. */
function survivors(mutants: readonly JudgedMutant[]): Html {
  const survived = mutants.filter(({ outcome }) => outcome === 'survived')
  if (survived.length === 0) return html`<p class="quiet">None.</p>`
  const groups = [...Map.groupBy(survived, ({ reason }) => reason)].toSorted(
    ([one], [other]) => Number(one !== undefined) - Number(other !== undefined),
  )
  return html`${groups.map(([reason, own]) => survivorGroup(reason, own))}`
}

function survivorGroup(reason: string | undefined, mutants: readonly JudgedMutant[]): Html {
  const fate = reason === undefined ? 'survived' : 'explained'
  const open = reason === undefined && html` open class="failure"`
  const lines = mutants.map(
    ({ mutant: { name }, tried }) =>
      html`<li data-outcome="${fate}" data-name="${name}"><code>${name}</code> <span class="quiet">${tried} cases tried it</span></li>\n`,
  )
  return html`<details${open}><summary>${reason ?? 'Nobody has said why.'}${fateBadge(fate, mutants.length)}</summary>
<div><ul>${lines}</ul></div></details>\n`
}

/** All mutants of one operation, folded, with the case that killed each. */
function operationMutants(mutants: readonly JudgedMutant[]): Html {
  const { document = '', operationId = '' } = mutants[0]?.mutant ?? {}
  return group({
    ...{ document, operationId },
    badges: fateBadges(mutants),
    columns: ['mutant', 'outcome', 'killed by', 'cases'],
    rows: mutants.map((one) => row(one, `${document}/${operationId}/`)),
  })
}

function row({ mutant: { name }, fate, by, finding, reason, tried }: JudgedMutant, prefix: string): Html {
  const killer = by === undefined ? reason : html`<code>${withoutPrefix(by, prefix)}</code>`
  const found = finding && html`<br><span class="quiet">${finding.message}</span>`
  return html`<tr data-outcome="${fate}" data-name="${name}"><th scope="row">${withoutPrefix(name, prefix)}</th><td>${badge(fate, colours[fate])}</td><td>${killer}${found}</td><td class="number">${tried}</td></tr>\n`
}
