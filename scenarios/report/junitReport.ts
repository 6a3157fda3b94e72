import { escapedMarkup } from '../../specs/formats/html.ts'
import { xmlElement as element } from '../../specs/formats/xmlElement.ts'
import { knownTag } from '../results/outcome.ts'
import type { ScenarioResult } from '../results/scenarioResult.ts'
import type { ScenarioRun } from '../results/scenarioRun.ts'
import { failedStep } from './failedStep.ts'
import { markedLine, messageLines } from './messageLines.ts'
import { repeatCommand } from './repeatCommand.ts'
import { linesBetween } from './traceText.ts'

/** So many messages of a scenario are listed. */
const mostMessages = 200

/** A run as JUnit XML, times in seconds: a suite for each feature, a test for each scenario. Known failures are skipped. */
export function junitReport(run: ScenarioRun): string {
  const features = Map.groupBy(run.results, ({ uri }) => uri)
  const suites = [...features].map(([file, results]) => suite(file, results, run))
  const all = { name: 'railyard scenarios', ...counts(run.results), time: seconds(run.duration) }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', all, ...suites)}\n`
}

function suite(file: string, results: readonly ScenarioResult[], run: ScenarioRun): string {
  const { seed, clock, version, commit } = run.info
  const properties = Object.entries({ seed, clock, version, ...(commit !== undefined && { commit }) })
  const skipped = results.filter(({ outcome }) => outcome === 'known' || outcome === 'skipped').length
  const started = results.map(({ startedAt }) => startedAt)
  const attributes = {
    name: results[0]?.feature ?? file,
    ...counts(results),
    skipped: String(skipped),
    time: seconds(results.reduce((sum, { duration }) => sum + duration, 0)),
    timestamp: new Date(Math.min(...started)).toISOString().slice(0, 19),
    file,
  }
  return element(
    'testsuite',
    attributes,
    element('properties', {}, ...properties.map(([name, value]) => element('property', { name, value }))),
    ...results.map((result) => testcase(result, run)),
  )
}

/** @note Without `skipped`: Jenkins allows it on `testsuite` and refuses it on `testsuites`. */
function counts(results: readonly ScenarioResult[]): Record<string, string> {
  const failures = String(results.filter(({ outcome }) => outcome === 'failed').length)
  return { tests: String(results.length), failures, errors: '0' }
}

function testcase(result: ScenarioResult, run: ScenarioRun): string {
  const { feature, rule, name, uri, duration } = result
  const classname = rule === undefined ? feature : `${feature} › ${rule}`
  return element(
    'testcase',
    { name, classname, time: seconds(duration), file: uri },
    ...verdict(result, run),
    element('system-out', {}, escapedMarkup(happened(result).join('\n'))),
  )
}

function verdict(result: ScenarioResult, run: ScenarioRun): string[] {
  const { outcome, reason, tags } = result
  const step = failedStep(result)
  const sentence = step === undefined ? '' : `${step.keyword} ${step.text}`
  if (outcome === 'passed') return []
  if (outcome === 'skipped') return [element('skipped', { message: 'a dry run' })]
  if (outcome === 'known') return [element('skipped', { message: `${knownTag(tags)}: ${sentence}` })]
  const lines = [...messageLines(step?.message ?? reason ?? '').map(markedLine), repeatCommand(run.info, result)]
  const attributes = { message: reason ?? sentence, type: step?.status ?? 'unexpected pass' }
  return [element('failure', attributes, escapedMarkup(lines.join('\n')))]
}

/** The sentences, the messages that were sent, and what the service printed. */
function happened({ steps, trace, output }: ScenarioResult): string[] {
  const messages = trace?.messages ?? []
  const left = messages.length - mostMessages
  return [
    ...steps.map(({ keyword, text, status }) => `${status.padEnd(9)} ${keyword} ${text}`),
    ...(trace === undefined ? [] : linesBetween(trace, 0, mostMessages)),
    ...(left > 0 ? [`… and ${left} messages more`] : []),
    ...(output === undefined ? [] : ['What the service printed:', output]),
  ]
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3)
}
