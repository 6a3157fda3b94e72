import type { CaseResult, ExchangeRecord, Finding } from '../../result.ts'
import { curlLine } from '../curlLine.ts'
import { escapedXml } from '../escapedXml.ts'
import { findingTitle } from '../findingTitle.ts'
import { maskedHeaders } from '../maskedHeaders.ts'
import type { PlaceOf } from '../place.ts'
import { prettyJson } from '../prettyJson.ts'
import { shortened } from '../shortened.ts'
import { specPlace } from '../specPlace.ts'
import { caseId } from './caseId.ts'

/** Characters of a reply's body in the page. */
const longestBody = 8000

export interface FailureOptions {
  readonly url: string
  readonly repeat: string
  readonly open: boolean
  readonly placeOf: PlaceOf | undefined
}

/** A broken case: what differs and where the document says so, the exchanges, and the command that repeats it. */
export function failure(one: CaseResult, { url, repeat, open, placeOf }: FailureOptions): string {
  const exchanges = one.exchanges.map((exchange, index) => {
    const content = exchangeOf(exchange, url)
    if (index === one.exchanges.length - 1) return content
    const title = `before that: ${exchange.operationId}, ${exchange.reply?.status ?? 'no answer'}`
    return `<details class="earlier"><summary>${escapedXml(title)}</summary>${content}</details>`
  })
  return `<details class="failure" id="${caseId('case', one.name)}" data-outcome="broken" data-name="${escapedXml(one.name)}"${open ? ' open' : ''}>
<summary><span class="name">${escapedXml(one.name)}</span></summary><div>
<ul class="findings">${one.findings.map((finding) => findingOf(finding, one.document, placeOf)).join('')}</ul>
<h4>Repeat it alone</h4><pre class="copy">${escapedXml(repeat)}</pre>
${exchanges.join('\n')}
</div></details>`
}

function findingOf(finding: Finding, document: string, placeOf: PlaceOf | undefined): string {
  const place = specPlace(document, finding, placeOf)
  const where = place === '' ? '' : `<span class="where name">${escapedXml(place)}</span>`
  return `<li><code>${escapedXml(findingTitle(finding))}</code> ${escapedXml(finding.message)}${where}</li>`
}

function exchangeOf({ request, reply, duration }: ExchangeRecord, url: string): string {
  const sent = `<h4>Request</h4><pre class="copy">${escapedXml(curlLine(request, url))}</pre>`
  const time = `${Math.round(duration)} ms`
  if (reply === undefined) return `${sent}<h4>No answer after ${time}</h4>`
  const headers = maskedHeaders(reply.headers, url).map(({ name, value }) => `${name}: ${value}`)
  const listed =
    headers.length === 0
      ? ''
      : `<details class="headers"><summary>headers (${headers.length})</summary><pre>${escapedXml(headers.join('\n'))}</pre></details>`
  const body =
    reply.body === ''
      ? '<p class="quiet">no body</p>'
      : `<pre>${escapedXml(shortened(prettyJson(reply.body), longestBody))}</pre>`
  return `${sent}<h4>Reply: ${reply.status} after ${time}</h4>${listed}${body}`
}
