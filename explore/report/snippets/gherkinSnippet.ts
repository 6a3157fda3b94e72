import { providerCallbacks, providerNames, providerOperations } from '../../../scenarios/vocabulary/providerNames.ts'
import { duration } from '../../../specs/formats/duration.ts'
import { parsedJson } from '../../../specs/formats/json.ts'
import { rulesOf } from '../../run/rulesOf.ts'
import { type ScheduledDeviation, scheduleId } from '../../schedule/schedule.ts'
import type { ToldRequest, ToldStep } from '../../story/toldStep.ts'
import { scheduleWords } from '../scheduleWords.ts'
import { answerPoints } from './answerPoints.ts'
import type { SnippetOptions } from './snippet.ts'

/** A scenario that reproduces a schedule, in sentences of the vocabulary. What has no sentence, such as a kill, is a comment. */
export function gherkinSnippet(options: SnippetOptions): string {
  const { run, violation, settle, steps } = options
  const answers = answerPoints(steps, run.schedule)
  return [
    `# Schedule ${scheduleId(run.schedule)}`,
    comment(scheduleWords(run.schedule)),
    'Feature: What went wrong once',
    '',
    `  Scenario: ${oneLine(violation.invariant)}`,
    ...run.schedule.filter(({ deviation }) => deviation.kills).map(killLine),
    ...armed(options),
    ...steps.flatMap((step) => stepLines(step, answers.get(step))),
    `    When ${passing(settle)} pass`,
    comment(`Must hold: ${violation.invariant}. Was found: ${violation.reason}`, '    '),
    comment('Say it here, such as: Then the response has "$.state" "paid"', '    '),
    '',
  ].join('\n')
}

function killLine(scheduled: ScheduledDeviation): string {
  return comment(
    `No sentence kills the service, so this is not reproduced here: ${scheduleWords([scheduled])} Take the suite for vitest or pytest.`,
    '    ',
  )
}

/** What goes wrong. A deviation that kills is left out as a whole: without the kill it would be another one. */
function armed({ run }: SnippetOptions): string[] {
  return rulesOf(run.schedule).flatMap(({ of: { point, deviation }, body }) => {
    const owner = [...providerOperations, ...providerCallbacks].find(
      (one) => ('id' in one ? one.id : one.name) === point.operation,
    )
    if (deviation.kills || deviation.misbehaviour === undefined || owner === undefined) return []
    const { nth = 1, fields = {} } = body.select ?? {}
    const which = point.at === 'request' ? `request ${nth} to` : `callback ${nth} of`
    const rows = Object.entries(fields).map(([path, value]) => `      | ${path} | ${cellOf(value)} |`)
    const sentence = `${providerNames[owner.provider]} ${deviation.misbehaviour.phrase} for ${which} ${point.operation}`
    return [`    Given ${sentence}${rows.length === 0 ? '' : ' with:'}`, ...rows]
  })
}

function stepLines(step: ToldStep, at: ScheduledDeviation | undefined): string[] {
  if (step.kind === 'advance') return [`    When ${passing(step.by)} pass`]
  if (step.kind === 'other') return step.text.split('\n').map((line) => `    ${line}`)
  return [
    ...requestLines(step),
    ...Object.entries(step.save).map(([name, path]) => `    When I save ${quoted(path)} as ${quoted(name)}`),
    ...(at?.deviation.next === 'repeat' ? requestLines(step) : []),
  ]
}

function requestLines({ method, path, headers, body }: ToldRequest): string[] {
  const own = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type')
  const lines = own.map(([name, value]) => `    Given my requests have the header ${quoted(name)} ${quoted(value)}`)
  if (body === undefined) return [...lines, `    When I ${method} ${quoted(path)}`]
  const text = body.split('\n').map((line) => `      ${line}`)
  return [...lines, `    When I ${method} ${quoted(path)} with:`, '      """', ...text, '      """']
}

/** A text that would be read as JSON, such as a number, is quoted. */
function cellOf(value: string | number | boolean | null): string {
  return typeof value === 'string' && parsedJson(value) === undefined ? value : JSON.stringify(value)
}

function passing(by: string): string {
  return `${duration(by)} milliseconds`
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function comment(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}# ${line}`)
    .join('\n')
}
