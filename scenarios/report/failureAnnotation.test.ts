import { expect, test } from 'vitest'
import { failureAnnotation } from './failureAnnotation.ts'
import { statedRun } from './statedRun.fixture.ts'

const annotations = statedRun.results.filter(({ outcome }) => outcome === 'failed').map(failureAnnotation)

test('a failure is shown at the sentence that failed, on one line of output', () => {
  expect(annotations[0]).toMatch(
    /^::error file=features\/payments\.feature,line=23,title=Payments › it fails .*::Then it is Completed%0AThe status is not as expected\.%0A- expected: 'Completed'%0A\+ found: {4}'Failed'$/,
  )
})

test('an unexpected pass is shown at its scenario, a sentence that is not known with the nearest', () => {
  expect(annotations[1]).toContain(
    'line=40,title=Payments › it passes unexpectedly::It passes now: remove its tag @known-G5.',
  )
  expect(annotations[2]).toContain('line=51,')
  expect(annotations[2]).toContain('When the client pays 250 SLE to +23276123100')
})
