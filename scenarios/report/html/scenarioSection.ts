import { sequenceDiagram } from '../../../diagrams/sequenceDiagram.ts'
import { type Html, html } from '../../../specs/formats/html.ts'
import type { ScenarioResult, StepResult } from '../../results/scenarioResult.ts'
import { messageLines } from '../messageLines.ts'
import { proposals } from '../proposals.ts'
import { worldSpan } from '../worldSpan.ts'
import { messageList } from './messageList.ts'

/** How a scenario is shown. */
export interface SectionOptions {
  readonly id: string
  /** The command that repeats it. */
  readonly repeat: string
  readonly isOpen: boolean
}

/** One scenario: its sentences, why it failed, who called whom, and what was sent. */
export function scenarioSection(result: ScenarioResult, { id, repeat, isOpen }: SectionOptions): Html {
  const { name, rule, uri, line, outcome, tags, reason, steps, trace, output, duration, virtual } = result
  const idOf = (number: number): string => `${id}-m${number}`
  return html`<details class="scenario is-${outcome}" id="${id}" data-outcome="${outcome}" data-tags="${tags.join(' ')}"${isOpen && html` open`}>
<summary><span class="spans">${worldSpan(virtual)} in ${(duration / 1_000).toFixed(2)} s</span>${outcomeBadge(result)} <span class="title">${rule !== undefined && `${rule} › `}${name}</span> ${tags.map(tagOf)}</summary><div>
<p class="quiet"><code>${uri}:${line}</code></p>
${reason !== undefined && html`<p class="reason">${reason}</p>`}<ol class="steps">${steps.map(stepItem)}</ol>
<h3>Repeat it alone</h3><pre class="copy">${repeat}</pre>
${trace === undefined ? html`<p class="quiet">Its world was not opened.</p>` : traffic(result, trace, idOf)}${output !== undefined && printed(output)}</div></details>\n`
}

function traffic(
  result: ScenarioResult,
  trace: NonNullable<ScenarioResult['trace']>,
  idOf: (number: number) => string,
): Html {
  const about = html`<p class="quiet">World <code>${trace.world}</code>, from <time>${trace.began}</time> to <time>${trace.ended}</time>.</p>`
  if (trace.messages.length === 0) return html`${about}<p class="quiet">No message was sent.</p>`
  return html`${about}<h3>Who called whom</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Sequence diagram of: ${result.name}">${sequenceDiagram(result, trace, idOf)}</div>
<h3>What happened</h3>${messageList(trace, idOf)}`
}

function printed(output: string): Html {
  return html`<h3>What the service printed</h3>
<pre tabindex="0" role="region" aria-label="What the service printed">${output}</pre>`
}

/** What became of a scenario, in words. */
export function outcomeBadge({ outcome, reason }: Pick<ScenarioResult, 'outcome' | 'reason'>): Html {
  if (outcome === 'known') return html`<span class="badge known">known failure</span>`
  if (outcome === 'failed')
    return html`<span class="badge broken">${reason === undefined ? 'failed' : 'passes unexpectedly'}</span>`
  if (outcome === 'skipped') return html`<span class="badge skipped">not run</span>`
  return html`<span class="badge held">passed</span>`
}

export function tagOf(tag: string): Html {
  return html`<span class="tag">${tag}</span> `
}

function stepItem({ keyword, text, table, content, status, message, duration }: StepResult): Html {
  const time =
    status === 'passed'
      ? html` <span class="quiet">${Math.round(duration)} ms</span>`
      : html` <span class="quiet">${status}</span>`
  return html`<li class="${status}"><b>${keyword}</b> ${text}${time}${table !== undefined && tableOf(table)}${content !== undefined && html`<pre>${content}</pre>`}${whyNot(status, text, message)}</li>\n`
}

/** Why a sentence did not pass; nothing where it did. */
function whyNot(status: StepResult['status'], text: string, message: string | undefined): Html | undefined {
  if (status === 'undefined') return failure(proposals(text).join('\n'))
  return status === 'skipped' || message === undefined ? undefined : failure(message)
}

function tableOf(rows: readonly (readonly string[])[]): Html {
  return html`<table class="argument"><tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table>`
}

const signs = { text: '', same: '  ', expected: '- ', found: '+ ' } as const

function failure(message: string): Html {
  const lines = messageLines(message).map(
    ({ kind, text }) => html`<span class="${kind}">${signs[kind]}${text}</span>\n`,
  )
  return html`<pre class="failure" tabindex="0" role="region" aria-label="Why it failed; - is expected, + was found">${lines}</pre>`
}
