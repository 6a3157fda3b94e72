import { escapedMarkup } from '../../specs/formats/html.ts'
import { xmlElement } from '../../specs/formats/xmlElement.ts'
import { groupNames, groups } from '../find/groups.ts'
import { type MutantsRun, outcomeCounts, type TestVerdict } from '../run/mutantsRun.ts'
import { hintFor } from './mutantsText.ts'
import { sequenceDiagram } from './sequenceDiagram.ts'

/** The run as JUnit XML, times in seconds: a suite for each group, a test for each mutant. One that was missed is a failure, one that made no difference is skipped. */
export function mutantsJunit({ verdicts }: MutantsRun): string {
  const suites = groupNames.flatMap((group) => {
    const own = verdicts.filter(({ mutant }) => mutant.group === group)
    if (own.length === 0) return []
    const skipped = String(outcomeCounts(own)['not reached'])
    return [xmlElement('testsuite', { name: groups[group].title, ...counts(own), skipped }, ...own.map(testcase))]
  })
  const all = { name: 'railyard mutants', ...counts(verdicts) }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', all, ...suites)}\n`
}

function counts(verdicts: readonly TestVerdict[]): Record<string, string> {
  const time = verdicts.reduce((sum, { duration }) => sum + duration, 0)
  const failures = String(outcomeCounts(verdicts).missed)
  return { tests: String(verdicts.length), failures, errors: '0', time: seconds(time) }
}

function testcase({ mutant, outcome, duration, evidence }: TestVerdict): string {
  const attributes = { name: mutant.name, classname: groups[mutant.group].title, time: seconds(duration) }
  if (outcome === 'noticed' || outcome === 'rehearsed') return xmlElement('testcase', attributes)
  if (outcome === 'not reached')
    return xmlElement('testcase', attributes, xmlElement('skipped', { message: 'it made no difference in the tests' }))
  const text = [mutant.about, ...sequenceDiagram(evidence.shown), `To notice it: ${hintFor(mutant)}`].join('\n')
  const failure = { message: 'the tests passed all the same', type: 'missed' }
  return xmlElement('testcase', attributes, xmlElement('failure', failure, escapedMarkup(text)))
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3)
}
