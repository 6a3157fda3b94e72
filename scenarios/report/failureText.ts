import type pc from 'picocolors'
import type { ScenarioResult, StepResult } from '../results/scenarioResult.ts'
import { nearestSteps } from '../steps/nearestSteps.ts'
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
  const failedAt = steps.findIndex(({ status }) => status !== 'passed' && status !== 'skipped')
  const lines = [
    `${colors.red('✗')} ${colors.bold(`${feature} › ${name}`)}  ${colors.dim(`${uri}:${line}`)}`,
    ...steps.flatMap((step) => stepLines(step, colors)),
    ...(reason === undefined ? [] : [`    ${colors.red(reason)}`]),
    ...(trace === undefined ? [] : happened(traceLines(trace, failedAt < 0 ? steps.length : failedAt), colors)),
    ...(output === undefined ? [] : printedLines(output, colors)),
    `  world ${trace?.world ?? 'was not opened'}`,
    `  again: ${repeat(result)}`,
  ]
  return `${lines.join('\n')}\n`
}

function stepLines({ keyword, text, status, message }: StepResult, colors: FailureOptions['colors']): string[] {
  const mark = status === 'passed' ? colors.green(marks[status]) : marks[status]
  const sentence = `  ${mark} ${keyword} ${text}`
  if (status === 'undefined') return [colors.red(sentence), ...proposals(text)]
  if (status === 'passed' || status === 'skipped') return [status === 'skipped' ? colors.dim(sentence) : sentence]
  return [colors.red(sentence), ...withoutStack(message ?? '').map((line) => `      ${line}`)]
}

function proposals(text: string): string[] {
  const near = nearestSteps(text)
  if (near.length === 0) return ['      No sentence is like it. `railyard steps` lists all.']
  return ['      No such sentence. The nearest are:', ...near.map(({ example }) => `        ${example.split('\n', 1)}`)]
}

/** A message without the lines of its stack; our own mismatches need none. */
function withoutStack(message: string): string[] {
  const lines = message.replace(/^(Mismatch|Error): /, '').split('\n')
  return message.startsWith('Mismatch') || message.startsWith('Error')
    ? lines.filter((line) => !/^\s+at /.test(line))
    : lines
}

function happened(lines: readonly string[], { dim }: FailureOptions['colors']): string[] {
  return [dim('  what happened, in the time of the world:'), ...lines.map((line) => `    ${line}`)]
}

/** How much of the output of the service is shown. */
const shownLines = 30

function printedLines(output: string, { dim }: FailureOptions['colors']): string[] {
  const lines = output.trimEnd().split('\n').slice(-shownLines)
  return [dim('  what the service printed:'), ...lines.map((line) => `    ${line}`)]
}
