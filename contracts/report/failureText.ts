import pc from 'picocolors'
import { visibleText } from '../../specs/formats/visibleText.ts'
import type { CaseResult, ExchangeRecord } from '../model/result.ts'
import { prettyJson, shortened } from './bodyText.ts'
import { curlLine } from './curlLine.ts'
import { findingTitle, specPlace } from './findings.ts'
import { maskedHeaders } from './maskedHeaders.ts'
import type { PlaceOf } from './reportOptions.ts'

/** Longest body of a reply, in characters. */
const longestBody = 4000

export interface FailureTextOptions {
  readonly color: boolean
  /** URL of the target, for the curl command. */
  readonly baseUrl: string
  /** Finds the line of a JSON pointer into a document. */
  readonly placeOf?: PlaceOf
}

/** A broken case for a terminal: findings with their places in the document, exchanges, and the command that repeats it. */
export function failureText(result: CaseResult, repeatCommand: string, options: FailureTextOptions): string {
  const colors = pc.createColors(options.color)
  const findings = result.findings.map((finding) => {
    const where = specPlace(result.document, finding, options.placeOf)
    const place = where === '' ? '' : `\n    ${colors.dim(visibleText(where))}`
    return `  ${colors.yellow(visibleText(findingTitle(finding)))}  ${visibleText(finding.message)}${place}`
  })
  const exchanges = result.exchanges.map((exchange, index) => {
    const last = index === result.exchanges.length - 1
    const count =
      result.exchanges.length === 1 ? '' : `  ${colors.dim(`# ${index + 1} of ${result.exchanges.length}`)}\n`
    return `${count}  ${visibleText(curlLine(exchange.request, options.baseUrl))}\n${replyText(exchange, last, options.baseUrl, colors)}`
  })
  const title = `${colors.red(colors.bold('broken'))}  ${colors.bold(visibleText(result.name))}`
  const repeat = `  ${colors.dim('again:')} ${colors.cyan(visibleText(repeatCommand))}`
  return `${[title, ...findings, '', ...exchanges, '', repeat].join('\n')}\n`
}

function replyText(
  { reply, duration }: ExchangeRecord,
  whole: boolean,
  baseUrl: string,
  colors: ReturnType<typeof pc.createColors>,
): string {
  const time = `${Math.round(duration)} ms`
  if (reply === undefined) return `  ${colors.red(`no answer after ${time}`)}`
  const status = `  ${colors.bold(String(reply.status))} ${colors.dim(`after ${time}`)}`
  if (!whole) return status
  const headers = maskedHeaders(reply.headers, baseUrl).map(
    ({ name, value }) => `  ${colors.dim(visibleText(`${name}: ${value}`))}`,
  )
  const body = shortened(visibleText(prettyJson(reply.body)), longestBody)
  const lines = body === '' ? [] : ['', ...body.split('\n').map((line) => `  ${line}`)]
  return [status, ...headers, ...lines].join('\n')
}
