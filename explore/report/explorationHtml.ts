import { sequenceDiagram } from '../../diagrams/sequenceDiagram.ts'
import { counted } from '../../scenarios/report/counted.ts'
import { messageList } from '../../scenarios/report/html/messageList.ts'
import { style } from '../../scenarios/report/html/style.ts'
import { type Html, html, raw } from '../../specs/formats/html.ts'
import { page } from '../../specs/formats/page.ts'
import type { ScheduleRun } from '../run/scheduleRun.ts'
import { scheduleId } from '../schedule/schedule.ts'
import type { Exploration } from '../search/exploration.ts'
import { checkedInvariants, type FoundViolation, foundViolations } from './foundViolations.ts'
import { replayCommand } from './replayCommand.ts'
import { scheduleWords } from './scheduleWords.ts'
import { schedulesRun, verdictText } from './verdictText.ts'

const own = raw(`
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 560px), 1fr)); gap: 14px }
.sides > * { min-width: 0 }
`)

/** The result of an exploration as one HTML page that loads nothing: each violation with its diagram beside that of the default run. */
export function explorationHtml(
  exploration: Exploration,
  { invariants, command }: { readonly invariants: readonly string[]; readonly command: string },
): string {
  const found = foundViolations(exploration)
  const verdict = verdictText(exploration, invariants)
  return page({
    ...{ title: `${verdict} · Railyard`, style: html`${style}${own}`, script: raw('') },
    heading: html`<h1>${verdict}</h1><p class="quiet"><code>${command}</code></p>`,
    body: html`${figures(exploration, found.length)}
<h2>Invariants</h2>${index(checkedInvariants(invariants, exploration), found)}
${found.map((one, at) => section(one, exploration.base, { id: `v${at + 1}`, command }))}
${unstable(exploration.unstable, command)}
<h2>Schedules</h2>${countsTable(exploration)}`,
  })
}

function figures(exploration: Exploration, broken: number): Html {
  const { took, firstViolationAfter, unstable } = exploration
  const shown: (readonly [string | number, string, boolean?])[] = [
    [schedulesRun(exploration), 'schedules run'],
    [broken, 'invariants violated', broken > 0],
    [unstable.length, 'unstable'],
    [`${(took / 1_000).toFixed(1)} s`, 'of real time'],
    ...(firstViolationAfter === undefined
      ? []
      : [[`${(firstViolationAfter / 1_000).toFixed(1)} s`, 'until the first violation'] as const]),
  ]
  return html`<ul class="figures">${shown.map(([figure, caption, isBad]) => html`<li class="${isBad === true && 'is-failed'}"><b>${figure}</b> ${caption}</li>`)}</ul>`
}

function index(checked: readonly string[], found: readonly FoundViolation[]): Html {
  const rows = checked.map((name) => {
    const at = found.findIndex(({ invariant }) => invariant === name)
    return at < 0
      ? html`<tr><th scope="row">${name}</th><td><span class="badge held">held</span></td></tr>\n`
      : html`<tr><th scope="row"><a href="#v${at + 1}">${name}</a></th><td><span class="badge broken">violated</span></td></tr>\n`
  })
  return table('Invariants', ['Invariant', 'Verdict'], rows)
}

function section(
  { invariant, reason, shortest, others }: FoundViolation,
  base: ScheduleRun,
  { id, command }: { readonly id: string; readonly command: string },
): Html {
  const more =
    others.length > 0 &&
    html`<h3>Violated by ${counted(others.length, 'other schedule')} too</h3><ul>${others.map(scheduleItem)}</ul>`
  return html`<section id="${id}"><h2>${invariant}</h2>
<p>${scheduleWords(shortest.schedule)}</p><p class="reason">${reason}</p>
<h3>Run it again</h3><pre class="copy">${replayCommand(command, shortest.schedule)}</pre>
<div class="sides">${side('This schedule', shortest, `${id}-m`)}${side('The default run', base, `${id}-d`)}</div>
${sideNotes(shortest)}${more}</section>\n`
}

function side(caption: string, { trace }: ScheduleRun, id: string): Html {
  const target = (number: number): string => `${id}${number}`
  if (trace.messages.length === 0) return html`<div><h3>${caption}</h3><p class="quiet">Nothing was sent.</p></div>`
  return html`<div><h3>${caption}</h3><div class="scroll" tabindex="0" role="region" aria-label="Sequence diagram of: ${caption}">${sequenceDiagram({ name: caption, steps: [] }, trace, target)}</div>${messageList(trace, target)}</div>`
}

function sideNotes({ missed, failedSteps, output }: ScheduleRun): Html {
  return html`${missed.length > 0 && html`<p>Its point never came: <code>${scheduleId(missed)}</code></p>`}${failedSteps.map(({ text, reason }) => html`<p>The step <code>${text}</code> failed: ${reason}</p>`)}${output !== '' && html`<h3>What the service printed</h3><pre tabindex="0" role="region" aria-label="What the service printed">${output}</pre>`}`
}

function scheduleItem({ schedule }: ScheduleRun): Html {
  return html`<li><code>${scheduleId(schedule)}</code> ${scheduleWords(schedule)}</li>\n`
}

function unstable(runs: readonly ScheduleRun[], command: string): Html | undefined {
  if (runs.length === 0) return undefined
  return html`<h2>Unstable</h2><p>These schedules went another way when run again, so nothing is known of them.</p>
<ul>${runs.map((run) => html`<li>${scheduleWords(run.schedule)}<pre class="copy">${replayCommand(command, run.schedule)}</pre></li>\n`)}</ul>`
}

function countsTable({ counts: { planned, run, subsumed, shapes }, stoppedBy }: Exploration): Html {
  const rows = planned.map(
    (number, at) =>
      html`<tr><th scope="row">${at}</th><td class="number">${number}</td><td class="number">${run[at] ?? 0}</td></tr>\n`,
  )
  return html`${table('Schedules by their number of deviations', ['Deviations', 'Planned', 'Run'], rows)}
<p class="quiet">${counted(shapes, 'different course')} seen. ${counted(subsumed, 'schedule')} not run because a part of each is violated already.${stoppedBy !== undefined && ' The budget ended it before everything was tried.'}</p>`
}

function table(label: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="index"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}
