import { type Html, html } from '../specs/formats/html.ts'
import { cutOff } from './cutOff.ts'
import { type DiagramRow, type Drawn, type DrawnStep, diagramRows } from './diagramRows.ts'
import { answerText, messageLine } from './messageLine.ts'
import { partiesOf } from './partiesOf.ts'
import { partyNames } from './partyNames.ts'
import type { Party, TracedMessage, TraceOfScenario } from './trace.ts'
import { worldMoment } from './worldMoment.ts'

/** Pixels. */
const times = 150
const between = 250
const edge = 80
const head = 44
const heights: Readonly<Record<DiagramRow['kind'], number>> = {
  step: 34,
  after: 34,
  gap: 28,
  note: 34,
  sent: 36,
  answered: 28,
}
/** Pixels of a character, at most on average. */
const letter = 6.8

/** Where things are drawn. */
interface Sheet {
  readonly xOf: (party: Party) => number
  readonly width: number
  readonly trace: TraceOfScenario
  /** What a message links to, by its number. */
  readonly target: (number: number) => string
}

/** Who called whom, when: a lifeline for each party that occurs, a row for each sentence, message and answer. */
export function sequenceDiagram(
  result: Drawn & { readonly name: string },
  trace: TraceOfScenario,
  target: (number: number) => string,
): Html {
  const parties = partiesOf(trace)
  const xOf = (party: Party): number => times + edge + parties.indexOf(party) * between
  const width = times + 2 * edge + (parties.length - 1) * between
  const rows = diagramRows(result, trace)
  const height = 2 * head + rows.reduce((sum, { kind }) => sum + heights[kind], 0)
  return html`<svg class="sequence" role="group" aria-label="Who called whom in: ${result.name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${parties.map((party) => lifeline(party, xOf(party), height))}
${drawn(rows, { xOf, width, trace, target })}
</svg>`
}

function lifeline(party: Party, x: number, height: number): Html {
  const box = (y: number): Html =>
    html`<rect class="party" x="${x - 70}" y="${y}" width="140" height="28" rx="5"/><text class="name" x="${x}" y="${y + 19}">${partyNames[party]}</text>`
  return html`<line class="life" x1="${x}" x2="${x}" y1="28" y2="${height - 28}"/>${box(0)}${box(height - 28)}\n`
}

function drawn(rows: readonly DiagramRow[], sheet: Sheet): Html[] {
  let y = head
  let shownTime = ''
  return rows.map((row) => {
    const top = y
    y += heights[row.kind]
    if (row.kind === 'step') return divider(row.step, top, sheet)
    if (row.kind === 'after') return note('after the last sentence', top, sheet)
    if (row.kind === 'gap') return note(`… ${row.leftOut} messages left out …`, top, sheet)
    if (row.kind === 'note') return across(row.note.text, top, sheet)
    if (row.kind === 'answered') return answer(row.message, y - 9, sheet)
    const time = worldMoment(row.message.at, sheet.trace.began)
    const isNew = time !== shownTime
    shownTime = time
    return html`${isNew && html`<text class="time" x="${times - 10}" y="${y - 5}">${time}</text>`}${sent(row.message, row.number, y - 9, sheet)}\n`
  })
}

const marks: Readonly<Record<DrawnStep['status'], string>> = {
  passed: '✓',
  failed: '✗',
  undefined: '?',
  ambiguous: '?',
  skipped: '–',
}

function divider({ keyword, text, status }: DrawnStep, top: number, { width }: Sheet): Html {
  const sentence = `${marks[status]} ${keyword} ${text}`
  return html`<g class="step ${status}"><rect x="0" y="${top + 6}" width="${width}" height="22"/><text x="10" y="${top + 21}">${cutOff(sentence, width / letter)}<title>${sentence}</title></text></g>\n`
}

function note(text: string, top: number, { width }: Sheet): Html {
  return html`<text class="note" x="${width / 2}" y="${top + 20}">${text}</text>\n`
}

/** A line across all parties. */
function across(text: string, top: number, { width }: Sheet): Html {
  return html`<g class="across"><line x1="${times}" x2="${width}" y1="${top + 18}" y2="${top + 18}"/><text x="${(times + width) / 2}" y="${top + 22}">${text}</text></g>\n`
}

/** An arrow with its title; a link to what was sent. */
function sent(message: TracedMessage, number: number, y: number, { xOf, trace, target }: Sheet): Html {
  const { from, to, kind, title, attempt = 1, fault } = message
  const [start, end] = [xOf(from), xOf(to)]
  const again = attempt > 1 ? ` attempt ${attempt}` : ''
  const touched = fault === undefined ? '' : ` fault ${fault}`
  const room = (Math.abs(end - start) - 16) / letter - again.length - touched.length
  const label = html`<text class="title" x="${(start + end) / 2}" y="${y - 6}">${cutOff(title, room)}${again !== '' && html`<tspan class="again">${again}</tspan>`}${touched !== '' && html`<tspan class="fault">${touched}</tspan>`}</text>`
  const whole = messageLine(message, trace.began)
  return html`<a class="message ${kind}" href="#${target(number)}"><title>${whole}</title><rect class="hit" x="${Math.min(start, end)}" y="${y - 22}" width="${Math.abs(end - start)}" height="26"/>${label}${arrow(start, end, y, 'filled')}</a>`
}

/** The answer to a message, the other way; a cross where none came. */
function answer(message: TracedMessage, y: number, { xOf }: Sheet): Html {
  const { from, to, reply } = message
  const [start, end] = [xOf(to), xOf(from)]
  if (reply === undefined) {
    const half = (start + end) / 2
    const text = cutOff(answerText(message), (Math.abs(end - start) - 16) / letter)
    return html`<g class="answer lost"><line x1="${start}" x2="${half}" y1="${y}" y2="${y}"/><path d="M${half - 5},${y - 5}l10,10m0,-10l-10,10"/><text x="${half}" y="${y - 8}">${text}</text></g>\n`
  }
  const kind = reply.status >= 400 ? 'answer refused' : 'answer'
  return html`<g class="${kind}">${arrow(start, end, y, 'open')}<text x="${(start + end) / 2}" y="${y - 5}">${reply.status}</text></g>\n`
}

function arrow(start: number, end: number, y: number, tip: 'filled' | 'open'): Html {
  const back = end > start ? -9 : 9
  const d = tip === 'filled' ? `M${end},${y}l${back},-4.5v9z` : `M${end + back},${y - 4.5}L${end},${y}l${back},4.5`
  return html`<line x1="${start}" x2="${end}" y1="${y}" y2="${y}"/><path class="tip ${tip}" d="${d}"/>`
}
