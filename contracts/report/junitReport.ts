import { shortened } from '../../specs/formats/bodyText.ts'
import { escapedMarkup } from '../../specs/formats/html.ts'
import { xmlElement as element } from '../../specs/formats/xmlElement.ts'
import type { CaseResult, RunResult } from '../model/result.ts'
import { curlLine } from './curlLine.ts'
import { seconds } from './figures.ts'
import { findingTitle, specPlace } from './findings.ts'
import { callbackTitle, circumstanceLines } from './narrative.ts'
import type { ReportOptions } from './reportOptions.ts'
import { repeatCommand } from './shell.ts'

/** Longest body of a reply in a failure, in characters. */
const longestBody = 2000

/** The run as JUnit XML, times in seconds: a suite for each operation, a test for each case. Cases that are unsupported or known to break are skipped. */
export function junitReport(result: RunResult, options: ReportOptions = {}): string {
  const urls = new Map(result.targets.map(({ document, url }) => [document, url]))
  const repeat = options.repeat ?? ((name: string) => repeatCommand(name, result.seed))
  const groups = Map.groupBy(result.cases, ({ document, operationId }) => `${document}.${operationId}`)
  const suites = [...groups].map(([name, cases]) => {
    const url = urls.get(cases[0]?.document ?? '') ?? ''
    const properties = element('properties', {}, property('seed', result.seed), property('target', url))
    const tests = cases.map((one) => testcase(one, name, () => failureBody(one, url, repeat(one.name), options)))
    const duration = cases.reduce((sum, one) => sum + one.duration, 0)
    const skipped = String(countOf(cases, 'unsupported') + countOf(cases, 'known'))
    const attributes = { name, ...counts(cases, duration), skipped, timestamp: timestamp(result) }
    return element('testsuite', attributes, properties, ...tests)
  })
  const all = { name: 'railyard verify', ...counts(result.cases, result.duration) }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', all, ...suites)}\n`
}

/** When the run began, without fraction and zone, as the schema of JUnit wants it: UTC. */
function timestamp({ startedAt }: RunResult): string {
  return new Date(startedAt).toISOString().slice(0, 19)
}

/** @note Without `skipped`: Jenkins allows it on `testsuite` and refuses it on `testsuites`. */
function counts(cases: readonly CaseResult[], duration: number): Record<string, string> {
  const failures = String(countOf(cases, 'broken'))
  return { tests: String(cases.length), failures, errors: '0', time: seconds(duration) }
}

function countOf(cases: readonly CaseResult[], outcome: CaseResult['outcome']): number {
  return cases.filter((one) => one.outcome === outcome).length
}

function testcase(one: CaseResult, classname: string, failureBody: () => string): string {
  const attributes = { name: one.name, classname, time: seconds(one.duration) }
  if (one.outcome === 'held') return element('testcase', attributes)
  if (one.outcome === 'unsupported') {
    return element('testcase', attributes, element('skipped', { message: one.reason ?? 'not supported by the target' }))
  }
  const [first] = one.findings
  if (one.outcome === 'known') {
    const message = `known (${one.reason ?? 'no reason given'}): ${first?.message ?? ''}`
    return element('testcase', attributes, element('skipped', { message }))
  }
  const message = first === undefined ? 'broken' : `${findingTitle(first)}: ${first.message}`
  const failure = { message, type: first?.check ?? 'broken' }
  return element('testcase', attributes, element('failure', failure, escapedMarkup(failureBody())))
}

function failureBody(one: CaseResult, url: string, repeat: string, { placeOf }: ReportOptions): string {
  const { document, findings, refusal, exchanges, afterwards } = one
  const told = findings.map((finding) =>
    [findingTitle(finding), `  ${finding.message}`, `  ${specPlace(document, finding, placeOf)}`].join('\n').trimEnd(),
  )
  const why =
    refusal === undefined ? [] : [`must be refused\n  ${refusal.message}\n  ${specPlace(document, refusal, placeOf)}`]
  const sent = exchanges.map((exchange) => {
    const { request, reply, before, during } = exchange
    const title = callbackTitle(exchange)
    const body = shortened(String(request.body ?? ''), longestBody)
    const answer = reply === undefined ? 'no answer' : `${reply.status}\n${shortened(reply.body, longestBody)}`
    const shown = title === undefined ? [curlLine(request, url), ...circumstanceLines(during), answer] : [title, body]
    return [...circumstanceLines(before), ...shown].join('\n')
  })
  return [...told, ...why, ...sent, ...circumstanceLines(afterwards), repeat].join('\n\n')
}

function property(name: string, value: string): string {
  return element('property', { name, value })
}
