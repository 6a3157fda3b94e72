import type { CaseResult, ExchangeRecord, Finding } from '../../result.ts'
import { curlLine } from '../curlLine.ts'
import { escapedXml } from '../escapedXml.ts'
import { maskedHeaders } from '../maskedHeaders.ts'
import { pathText } from '../pathText.ts'
import type { PlaceOf } from '../place.ts'
import { prettyJson } from '../prettyJson.ts'
import { shortened } from '../shortened.ts'
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
    const step =
      one.exchanges.length === 1
        ? ''
        : `<h4>${index + 1} of ${one.exchanges.length}: ${escapedXml(exchange.operationId)}</h4>`
    return step + exchangeOf(exchange, url)
  })
  return `<details class="failure" id="${caseId('case', one.name)}" data-outcome="broken" data-name="${escapedXml(one.name)}"${open ? ' open' : ''}>
<summary><span class="name">${escapedXml(one.name)}</span></summary><div>
<ul class="findings">${one.findings.map((finding) => findingOf(finding, one.document, placeOf)).join('')}</ul>
${exchanges.join('\n')}
<h4>Repeat it alone</h4><pre class="copy">${escapedXml(repeat)}</pre>
</div></details>`
}

function findingOf({ check, path, message, pointer }: Finding, document: string, placeOf: PlaceOf | undefined): string {
  const place = pointer === undefined ? undefined : placeOf?.(document, pointer)
  const file = place === undefined ? document : `${place.file}:${place.line}`
  const where =
    pointer === undefined
      ? ''
      : `<span class="where quiet">${escapedXml(file)} <span class="name">${escapedXml(pointer)}</span></span>`
  return `<li><code>${escapedXml(`${check} ${pathText(path)}`.trim())}</code> ${escapedXml(message)}${where}</li>`
}

function exchangeOf({ request, reply, duration }: ExchangeRecord, url: string): string {
  const sent = `<h4>Request</h4><pre class="copy">${escapedXml(curlLine(request, url))}</pre>`
  const time = `${Math.round(duration)} ms`
  if (reply === undefined) return `${sent}<h4>No answer after ${time}</h4>`
  const headers = maskedHeaders(reply.headers, url).map(({ name, value }) => `${name}: ${value}`)
  const listed =
    headers.length === 0
      ? ''
      : `<details class="headers"><summary>${headers.length} headers</summary><pre>${escapedXml(headers.join('\n'))}</pre></details>`
  const body =
    reply.body === ''
      ? '<p class="quiet">no body</p>'
      : `<pre>${escapedXml(shortened(prettyJson(reply.body), longestBody))}</pre>`
  return `${sent}<h4>Reply: ${reply.status} after ${time}</h4>${listed}${body}`
}
