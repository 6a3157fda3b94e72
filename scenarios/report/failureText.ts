import type pc from 'picocolors'
import { visibleText } from '../../specs/formats/visibleText.ts'
import type { ScenarioResult, StepResult } from '../results/scenarioResult.ts'
import { belowText } from './belowText.ts'
import { lastStepOfInterest } from './failedStep.ts'
import { type MessageLine, markedLine, messageLines } from './messageLines.ts'
import { proposals } from './proposals.ts'
import { traceLines } from './traceText.ts'

/** What a reader of a failure is told beside the result. */
export interface FailureOptions {
  /** The command that repeats a scenario alone. */
  readonly repeat: (result: ScenarioResult) => string
  readonly colors: Pick<typeof pc, 'red' | 'green' | 'dim' | 'bold'>
}

const marks: Readonly<Record<StepResult['status'], string>> = {
  passed: '✓',
  failed: '✗',
  undefined: '?',
  ambiguous: '?',
  skipped: '-',
}

/** A scenario that failed: its sentences, what was expected and found, what happened around it, and how to repeat it. */
export function failureText(result: ScenarioResult, { repeat, colors }: FailureOptions): string {
  const { feature, name, uri, line, reason, steps, trace, output } = result
  const lines = [
    `${colors.red('✗')} ${colors.bold(visibleText(`${feature} › ${name}`))}  ${colors.dim(`${uri}:${line}`)}`,
    ...steps.flatMap((step) => stepLines(step, colors)),
    ...(reason === undefined ? [] : [`    ${colors.red(reason)}`]),
    ...(trace === undefined ? [] : happened(traceLines(trace, lastStepOfInterest(result)), colors)),
    ...(output === undefined ? [] : printedLines(output, colors)),
    ...(trace === undefined ? [] : [`  world ${trace.world}`]),
    `  again: ${repeat(result)}`,
  ]
  return `${lines.join('\n')}\n`
}

function stepLines(step: StepResult, colors: FailureOptions['colors']): string[] {
  const { keyword, text, status, message } = step
  const mark = status === 'passed' ? colors.green(marks[status]) : marks[status]
  const sentence = `  ${mark} ${keyword} ${visibleText(text)}`
  if (status === 'skipped') return [colors.dim(sentence)]
  if (status === 'passed') return [sentence]
  const below = belowText(step).map((line) => `      ${visibleText(line)}`)
  const why =
    status === 'undefined' ? proposals(text) : messageLines(message ?? '').map((line) => colored(line, colors))
  return [colors.red(sentence), ...below, ...why.map((line) => `      ${line}`)]
}

function colored(line: MessageLine, { red, green }: FailureOptions['colors']): string {
  const text = visibleText(markedLine(line))
  return line.kind === 'expected' ? green(text) : line.kind === 'found' ? red(text) : text
}

function happened(lines: readonly string[], { dim }: FailureOptions['colors']): string[] {
  if (lines.length === 0) return [dim('  nothing was sent')]
  return [dim('  what happened, in the time of the world:'), ...lines.map((line) => `    ${visibleText(line)}`)]
}

/** How much of the output of the service is shown. */
const shownLines = 30

function printedLines(output: string, { dim }: FailureOptions['colors']): string[] {
  const lines = visibleText(output).trimEnd().split('\n').slice(-shownLines)
  return [dim('  what the service printed:'), ...lines.map((line) => `    ${line}`)]
}
