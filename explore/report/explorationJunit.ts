import { linesBetween } from '../../scenarios/report/traceText.ts'
import { escapedMarkup } from '../../specs/formats/html.ts'
import { xmlElement as element } from '../../specs/formats/xmlElement.ts'
import { scheduleId } from '../schedule/schedule.ts'
import type { Exploration } from '../search/exploration.ts'
import { checkedInvariants, type FoundViolation, foundViolations } from './foundViolations.ts'
import { replayCommand } from './replayCommand.ts'
import { scheduleWords } from './scheduleWords.ts'
import { verdictText } from './verdictText.ts'

/** So many messages of a schedule are listed. */
const mostMessages = 200

/** The result of an exploration as JUnit XML, times in seconds: a test for each invariant. */
export function explorationJunit(
  exploration: Exploration,
  { invariants, command }: { readonly invariants: readonly string[]; readonly command: string },
): string {
  const found = new Map(foundViolations(exploration).map((one) => [one.invariant, one]))
  const checked = checkedInvariants(invariants, exploration)
  const counts = { tests: String(checked.length), failures: String(found.size), errors: '0' }
  const attributes = { name: 'railyard explore', ...counts, time: (exploration.took / 1_000).toFixed(3) }
  const suite = element(
    'testsuite',
    attributes,
    ...checked.map((name) => testcase(name, found.get(name), command)),
    element('system-out', {}, escapedMarkup(verdictText(exploration, invariants))),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', attributes, suite)}\n`
}

function testcase(name: string, found: FoundViolation | undefined, command: string): string {
  const attributes = { name, classname: 'railyard explore', time: '0.000' }
  if (found === undefined) return element('testcase', attributes)
  const { reason, shortest, others } = found
  const { schedule, trace, output } = shortest
  const lines = [
    ...[scheduleWords(schedule), reason, ...linesBetween(trace, 0, mostMessages), replayCommand(command, schedule)],
    ...others.map((other) => `also: ${scheduleId(other.schedule)}`),
  ]
  return element(
    'testcase',
    attributes,
    element('failure', { message: reason, type: 'violated' }, escapedMarkup(lines.join('\n'))),
    ...(output === '' ? [] : [element('system-out', {}, escapedMarkup(output))]),
  )
}
