import { prettyJson, shortened } from '../../specs/formats/bodyText.ts'
import { type Html, html } from '../../specs/formats/html.ts'
import type { CaseResult, ExchangeRecord, Finding, RunResult } from '../model/result.ts'
import { curlLine } from './curlLine.ts'
import { findingTitle, specPlace } from './findings.ts'
import { anchor } from './html/reportPage.ts'
import { maskedHeaders } from './maskedHeaders.ts'
import { callbackTitle, circumstanceLines, exchangesAtFault } from './narrative.ts'
import type { PlaceOf, ReportOptions } from './reportOptions.ts'
import { repeatCommand } from './shell.ts'

/** Failures after these are folded, so that a run in which everything is broken stays readable. */
const unfoldedFailures = 25

/** Characters of a reply's body in the page. */
const longestBody = 8000

/** Every broken case: what differs and where the document says so, the exchanges, and the command that repeats it. */
export function htmlFailures(result: RunResult, { repeat, placeOf }: ReportOptions): Html {
  const broken = result.cases.filter(({ outcome }) => outcome === 'broken')
  if (broken.length === 0) return html`<p class="quiet">None.</p>`
  const urls = new Map(result.targets.map(({ document, url }) => [document, url]))
  return html`${broken.map((one, index) =>
    failure(one, {
      url: urls.get(one.document) ?? '',
      repeat: repeat?.(one.name) ?? repeatCommand(one.name, result.seed),
      open: index < unfoldedFailures,
      placeOf,
    }),
  )}`
}

interface FailureOptions {
  readonly url: string
  readonly repeat: string
  readonly open: boolean
  readonly placeOf: PlaceOf | undefined
}

function failure(one: CaseResult, { url, repeat, open, placeOf }: FailureOptions): Html {
  const atFault = exchangesAtFault(one)
  const exchanges = one.exchanges.map((exchange) => {
    const content = exchangeOf(exchange, url)
    const before = lineList(circumstanceLines(exchange.before))
    if (atFault.has(exchange)) return html`${before}${content}`
    const title = callbackTitle(exchange) ?? `${exchange.operationId}, ${exchange.reply?.status ?? 'no answer'}`
    return html`${before}<details class="earlier"><summary>${title}</summary>${content}</details>\n`
  })
  return html`<details class="failure" id="${anchor('case', one.name)}" data-outcome="broken" data-name="${one.name}"${open && ' open'}>
<summary><span class="name">${one.name}</span></summary><div>
${one.description !== undefined && html`<p class="quiet">${one.description}</p>`}<ul class="findings">${one.findings.map((finding) => findingOf(finding, one.document, placeOf))}${refusalOf(one, placeOf)}</ul>
<h4>Repeat it alone</h4><pre class="copy">${repeat}</pre>
${exchanges}${lineList(circumstanceLines(one.afterwards))}
</div></details>\n`
}

function findingOf(finding: Finding, document: string, placeOf: PlaceOf | undefined): Html {
  const place = specPlace(document, finding, placeOf)
  const where = place !== '' && html`<span class="where name">${place}</span>`
  return html`<li><code>${findingTitle(finding)}</code> ${finding.message}${where}</li>`
}

function refusalOf({ document, refusal }: CaseResult, placeOf: PlaceOf | undefined): Html | undefined {
  if (refusal === undefined) return undefined
  const place = specPlace(document, refusal, placeOf)
  return html`<li><code>must be refused</code> ${refusal.message}<span class="where name">${place}</span></li>`
}

function lineList(lines: readonly string[]): Html | undefined {
  return lines.length === 0 ? undefined : html`<p class="quiet">${lines.join(' · ')}</p>\n`
}

function exchangeOf(exchange: ExchangeRecord, url: string): Html {
  const { request, reply, during, duration } = exchange
  const title = callbackTitle(exchange)
  if (title !== undefined)
    return html`<h4>${title}</h4>${headerList(request.headers, url)}${bodyOf(String(request.body ?? ''))}`
  const sent = html`<h4>Request</h4><pre class="copy">${curlLine(request, url)}</pre>${lineList(circumstanceLines(during))}`
  const time = `${Math.round(duration)} ms`
  if (reply === undefined) return html`${sent}<h4>No answer after ${time}</h4>`
  return html`${sent}<h4>Reply: ${reply.status} after ${time}</h4>${headerList(reply.headers, url)}${bodyOf(reply.body)}`
}

function headerList(headers: Readonly<Record<string, string>>, url: string): Html | undefined {
  const lines = maskedHeaders(headers, url).map(({ name, value }) => `${name}: ${value}`)
  if (lines.length === 0) return undefined
  return html`<details class="headers"><summary>headers (${lines.length})</summary><pre>${lines.join('\n')}</pre></details>`
}

function bodyOf(body: string): Html {
  return body === '' ? html`<p class="quiet">no body</p>` : html`<pre>${shortened(prettyJson(body), longestBody)}</pre>`
}
