import pc from 'picocolors'
import { prettyJson, shortened } from '../../specs/formats/bodyText.ts'
import { visibleText } from '../../specs/formats/visibleText.ts'
import type { CaseResult, ExchangeRecord } from '../model/result.ts'
import { curlLine } from './curlLine.ts'
import { findingTitle, specPlace } from './findings.ts'
import { maskedHeaders } from './maskedHeaders.ts'
import { callbackTitle, circumstanceLines, exchangesAtFault } from './narrative.ts'
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

type Colors = ReturnType<typeof pc.createColors>

/**
 * A broken case for a terminal: findings with their places in the document, why the request must be refused, what was done to the
 * target, the exchanges, and the command that repeats the case. Replies at fault are shown whole.
 */
export function failureText(result: CaseResult, repeatCommand: string, options: FailureTextOptions): string {
  const colors = pc.createColors(options.color)
  const { name, description, exchanges, afterwards } = result
  const whole = exchangesAtFault(result)
  const lines = [
    `${colors.red(colors.bold('broken'))}  ${colors.bold(visibleText(name))}`,
    ...(description === undefined ? [] : [`  ${colors.dim(visibleText(description))}`]),
    ...findingLines(result, options, colors),
    ...refusalLines(result, options, colors),
    '',
    ...exchanges.map((exchange, at) =>
      [
        ...(exchanges.length === 1 ? [] : [`  ${colors.dim(`# ${at + 1} of ${exchanges.length}`)}`]),
        ...done(exchange.before, colors),
        ...exchangeLines(exchange, whole.has(exchange), options, colors),
      ].join('\n'),
    ),
    ...done(afterwards, colors),
    '',
    `  ${colors.dim('again:')} ${colors.cyan(visibleText(repeatCommand))}`,
  ]
  return `${lines.join('\n')}\n`
}

function findingLines({ document, findings }: CaseResult, { placeOf }: FailureTextOptions, colors: Colors): string[] {
  return findings.flatMap((finding) => [
    `  ${colors.yellow(visibleText(findingTitle(finding)))}  ${visibleText(finding.message)}`,
    ...placeLine(specPlace(document, finding, placeOf), colors),
  ])
}

function refusalLines({ document, refusal }: CaseResult, { placeOf }: FailureTextOptions, colors: Colors): string[] {
  if (refusal === undefined) return []
  const place = specPlace(document, refusal, placeOf)
  return [`  ${colors.yellow('must be refused')}  ${visibleText(refusal.message)}`, ...placeLine(place, colors)]
}

function placeLine(place: string, colors: Colors): string[] {
  return place === '' ? [] : [`    ${colors.dim(visibleText(place))}`]
}

function done(circumstances: ExchangeRecord['before'], colors: Colors): string[] {
  return circumstanceLines(circumstances).map((line) => `  ${colors.dim(visibleText(line))}`)
}

function exchangeLines(
  exchange: ExchangeRecord,
  whole: boolean,
  options: FailureTextOptions,
  colors: Colors,
): string[] {
  const { request, during } = exchange
  const title = callbackTitle(exchange)
  if (title !== undefined)
    return [
      `  ${colors.bold(title)}`,
      `  ${visibleText(`${request.method} ${request.target}`)}`,
      ...contentLines(request.headers, String(request.body ?? ''), options, colors),
    ]
  return [
    `  ${visibleText(curlLine(request, options.baseUrl))}`,
    ...done(during, colors),
    ...replyLines(exchange, whole, options, colors),
  ]
}

function replyLines(
  { reply, duration }: ExchangeRecord,
  whole: boolean,
  options: FailureTextOptions,
  colors: Colors,
): string[] {
  const time = `${Math.round(duration)} ms`
  if (reply === undefined) return [`  ${colors.red(`no answer after ${time}`)}`]
  const status = `  ${colors.bold(String(reply.status))} ${colors.dim(`after ${time}`)}`
  return whole ? [status, ...contentLines(reply.headers, reply.body, options, colors)] : [status]
}

function contentLines(
  headers: Readonly<Record<string, string>>,
  content: string,
  { baseUrl }: FailureTextOptions,
  colors: Colors,
): string[] {
  const shown = maskedHeaders(headers, baseUrl).map(
    ({ name, value }) => `  ${colors.dim(visibleText(`${name}: ${value}`))}`,
  )
  const body = shortened(visibleText(prettyJson(content)), longestBody)
  return [...shown, ...(body === '' ? [] : ['', ...body.split('\n').map((line) => `  ${line}`)])]
}
