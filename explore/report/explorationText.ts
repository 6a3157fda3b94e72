import type pc from 'picocolors'
import { messageLine } from '../../diagrams/messageLine.ts'
import type { TracedMessage } from '../../diagrams/trace.ts'
import { counted } from '../../scenarios/report/counted.ts'
import { visibleText } from '../../specs/formats/visibleText.ts'
import type { ScheduleRun } from '../run/scheduleRun.ts'
import { scheduleId } from '../schedule/schedule.ts'
import type { Exploration } from '../search/exploration.ts'
import { type Comparison, compared, type Difference } from './comparison.ts'
import { countsTable } from './countsTable.ts'
import { diagramText } from './diagramText.ts'
import { type FoundViolation, foundViolations } from './foundViolations.ts'
import { reducedTrace } from './reducedTrace.ts'
import { replayCommand } from './replayCommand.ts'
import { scheduleWords } from './scheduleWords.ts'
import { verdictText } from './verdictText.ts'

/** What a report says beside the result. */
export interface ExplorationTextOptions {
  /** The names of all invariants that were checked. */
  readonly invariants: readonly string[]
  /** The command line of the exploration. */
  readonly command: string
  readonly colors: Pick<typeof pc, 'red' | 'green' | 'yellow' | 'dim' | 'bold'>
}

/** So many schedules that break an invariant too are listed, and so many last lines of what the service printed. */
const [mostOthers, mostPrinted] = [20, 12]
/** Characters of a line that differs between two runs. */
const mostOfLine = 300

/** The result of an exploration for people: the verdict, each broken invariant with a diagram of its shortest schedule, the counts. */
export function explorationText(exploration: Exploration, options: ExplorationTextOptions): string {
  const { colors, invariants } = options
  const found = foundViolations(exploration)
  const verdict = verdictText(exploration, invariants)
  return [
    colors.bold(found.length === 0 ? colors.green(verdict) : colors.red(verdict)),
    '',
    ...found.flatMap((one) => violationLines(one, exploration.base, options)),
    ...unstableLines(exploration.unstable, options),
    ...countsTable(exploration),
    '',
  ].join('\n')
}

function violationLines(found: FoundViolation, base: ScheduleRun, options: ExplorationTextOptions): string[] {
  const { invariant, reason, shortest, others } = found
  const { colors, command } = options
  const isDefault = shortest.schedule.length === 0
  const comparison: Comparison = isDefault
    ? { same: new Set(), first: undefined, next: undefined }
    : compared(base.trace, shortest.trace)
  const diagram = diagramText(reducedTrace(shortest.trace, comparison.same), { ...comparison, colors })
  return [
    `${colors.red('✗')} ${colors.bold(visibleText(invariant))}`,
    ...indented([scheduleWords(shortest.schedule), ...reason.split('\n').map((line) => colors.red(visibleText(line)))]),
    '',
    ...indented([...diagram, ...(isDefault ? [] : [colors.dim('* not as in the default run')]), '']),
    ...indented(differenceLines(comparison, shortest, base)),
    ...indented(sideLines(shortest, colors)),
    `  schedule: ${scheduleId(shortest.schedule)}`,
    `  again: ${replayCommand(command, shortest.schedule)}`,
    ...otherLines(others, colors),
    '',
  ]
}

function differenceLines({ first, next }: Comparison, here: ScheduleRun, base: ScheduleRun): string[] {
  const both = (caption: string, difference: Difference): string[] => [
    caption,
    `  default run:   ${lineOf(difference.usual, base)}`,
    `  this schedule: ${lineOf(difference.here, here)}`,
  ]
  return [
    ...(first === undefined ? [] : both('The first message that differs from the default run:', first)),
    ...(next === undefined ? [] : both('The first request that the service sends in one of them only:', next)),
  ]
}

function lineOf(message: TracedMessage | undefined, { trace }: ScheduleRun): string {
  return message === undefined ? 'nothing' : visibleText(messageLine(message, trace.began))
}

/** What a run was beside its messages: points that never came, failed steps, what the service printed. */
function sideLines({ missed, failedSteps, output }: ScheduleRun, { dim }: ExplorationTextOptions['colors']): string[] {
  const printed = visibleText(output).trimEnd().split('\n').slice(-mostPrinted)
  return [
    ...(missed.length === 0 ? [] : [`Its point never came: ${scheduleId(missed)}`]),
    ...failedSteps.map(({ text, reason }) => `The step "${visibleText(text)}" failed: ${visibleText(reason)}`),
    ...(output.trim() === '' ? [] : [dim('The service printed:'), ...printed.map((line) => `  ${line}`)]),
  ]
}

function otherLines(others: readonly ScheduleRun[], { dim }: ExplorationTextOptions['colors']): string[] {
  if (others.length === 0) return []
  const more = others.length - mostOthers
  return [
    `  violated by ${counted(others.length, 'other schedule')} too:`,
    ...others
      .slice(0, mostOthers)
      .map(({ schedule }) => `    ${scheduleId(schedule)}  ${dim(scheduleWords(schedule))}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ]
}

function unstableLines(unstable: readonly ScheduleRun[], { colors, command }: ExplorationTextOptions): string[] {
  if (unstable.length === 0) return []
  return [
    colors.yellow(
      `${counted(unstable.length, 'schedule')} went another way when run again, so nothing is known of ${unstable.length === 1 ? 'it' : 'them'}:`,
    ),
    ...unstable.flatMap(({ schedule, differs }) => [
      `  ${scheduleWords(schedule)}`,
      ...(differs === undefined ? [] : [`  first run:  ${cut(differs.first)}`, `  second run: ${cut(differs.second)}`]),
      `  again: ${replayCommand(command, schedule)}`,
    ]),
    '',
  ]
}

function cut(line: string): string {
  const text = visibleText(line)
  return text.length > mostOfLine ? `${text.slice(0, mostOfLine)}…` : text
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`))
}
