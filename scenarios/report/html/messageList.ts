import { answerOf, messageLine, noteLine } from '../../../diagrams/messageLine.ts'
import { shownMessages } from '../../../diagrams/shownMessages.ts'
import type { TracedMessage, TraceOfScenario } from '../../../diagrams/trace.ts'
import { prettyJson, shortened } from '../../../specs/formats/bodyText.ts'
import { type Html, html } from '../../../specs/formats/html.ts'

/** Characters of a body in the page. */
const longestBody = 4_000

/** What happened, a line for each message, which opens to request and reply. `id`: of a message, by its number. */
export function messageList(trace: TraceOfScenario, id: (number: number) => string): Html {
  const { began, notes = [], messages } = trace
  const notesBetween = (from: number, until: number): Html[] =>
    notes
      .filter(({ before }) => before >= from && before < until)
      .map((note) => html`<li class="note">${noteLine(note, began)}</li>\n`)
  const items = shownMessages(trace).map(
    ({ number, message, leftOut }) =>
      html`${notesBetween(number - 1 - leftOut, number)}${leftOut > 0 && html`<li class="quiet">… ${leftOut} messages left out …</li>\n`}<li><details class="${message.kind}" id="${id(number)}"><summary>${messageLine(message, began)}</summary><div>${exchange(message)}</div></details></li>\n`,
  )
  return html`<ol class="messages">${items}${notesBetween(messages.length, Number.POSITIVE_INFINITY)}</ol>`
}

function exchange(message: TracedMessage): Html {
  const { at, request, reply, hints = [] } = message
  const answer =
    reply === undefined ? html`<h4>${answerOf(message)}</h4>` : html`<h4>Reply ${reply.status}</h4>${body(reply.body)}`
  return html`<p class="quiet"><time>${at}</time></p>${hints.map((hint) => html`<p class="hint">${hint}</p>`)}<h4>${request.method} ${request.target}</h4>${body(request.body)}${answer}`
}

function body(text: string): Html {
  if (text === '') return html`<p class="quiet">no body</p>`
  return html`<pre>${shortened(prettyJson(text), longestBody)}</pre>`
}
