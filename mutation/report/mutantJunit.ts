import { seconds } from '../../contracts/report/index.ts'
import { escapedMarkup } from '../../specs/formats/html.ts'
import { xmlElement } from '../../specs/formats/xmlElement.ts'
import { byOperation, type JudgedMutant, judged, type MutationRun, mutantCounts } from './mutationRun.ts'

/**
 * The run as JUnit XML, times in seconds: a suite for each operation, a test for each mutant. One that survived without a
 * reason is a failure; one with a reason, or that never applied, is skipped.
 */
export function mutantJunit(run: MutationRun): string {
  const mutants = judged(run)
  const suites = byOperation(mutants).map((own) => {
    const name = `${own[0]?.mutant.document}.${own[0]?.mutant.operationId}`
    const { explained, 'did not apply': unmet } = mutantCounts(own)
    const duration = own.reduce((sum, one) => sum + one.duration, 0)
    const attributes = { name, ...counts(own, duration), skipped: String(explained + unmet) }
    return xmlElement('testsuite', attributes, ...own.map((one) => testcase(one, name)))
  })
  const all = { name: 'railyard verify --mutants', ...counts(mutants, run.duration) }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', all, ...suites)}\n`
}

function counts(mutants: readonly JudgedMutant[], duration: number): Record<string, string> {
  const failures = String(mutantCounts(mutants).survived)
  return { tests: String(mutants.length), failures, errors: '0', time: seconds(duration) }
}

function testcase({ mutant, fate, reason, tried, duration }: JudgedMutant, classname: string): string {
  const attributes = { name: mutant.name, classname, time: seconds(duration) }
  switch (fate) {
    case 'killed':
      return xmlElement('testcase', attributes)
    case 'survived': {
      const text = `${tried} cases tried it. Repeat: railyard verify --mutants '${mutant.name}'`
      const failure = { message: 'no case noticed it', type: 'survived' }
      return xmlElement('testcase', attributes, xmlElement('failure', failure, escapedMarkup(text)))
    }
    case 'explained':
      return xmlElement('testcase', attributes, xmlElement('skipped', { message: `survived: ${reason}` }))
    case 'did not apply':
      return xmlElement('testcase', attributes, xmlElement('skipped', { message: 'it made no difference in any case' }))
  }
}
