import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { junitReport } from './junitReport.ts'
import { hostile, statedRun } from './statedRun.fixture.ts'

const reader = new XMLParser({
  ignoreAttributes: false,
  htmlEntities: true,
  attributeNamePrefix: '',
  isArray: (name) => name === 'testcase' || name === 'testsuite',
})

test('a consumer reads a suite for each feature, and a test for each scenario', () => {
  const report = junitReport(statedRun)
  expect(XMLValidator.validate(report)).toBe(true)
  const { testsuites } = reader.parse(report)
  expect(testsuites).toMatchObject({
    name: 'railyard scenarios',
    tests: '5',
    failures: '3',
    errors: '0',
    time: '2.500',
  })
  const [suite] = testsuites.testsuite
  expect(suite).toMatchObject({
    name: 'Payments',
    tests: '5',
    failures: '3',
    skipped: '1',
    file: 'features/payments.feature',
    timestamp: '2027-01-15T08:00:00',
  })
  expect(suite.testcase).toMatchObject([
    { name: 'it is paid', classname: 'Payments', time: '0.500', file: 'features/payments.feature' },
    { name: `it fails ${hostile}`, failure: { message: 'Then it is Completed', type: 'failed' } },
    { skipped: { message: '@known-G4: Then it is Completed' } },
    { failure: { message: 'It passes now: remove its tag @known-G5.', type: 'unexpected pass' } },
    { failure: { message: 'When the client payed 250 SLE to +23276123100', type: 'undefined' } },
  ])
})

test('a failure says what differs and how to repeat it; the output says what happened', () => {
  const [, failed] = reader.parse(junitReport(statedRun)).testsuites.testsuite[0].testcase
  expect(failed.failure['#text']).toBe(
    "The status is not as expected.\n- expected: 'Completed'\n+ found:    'Failed'\nrailyard scenarios features/payments.feature:20 --seed 42",
  )
  expect(failed['system-out']).toContain(
    'skipped   And it is paid once\n09:00:00  client → gateway  POST /payments  202',
  )
  expect(failed['system-out']).toContain('mobileB2C  no answer: a fault kept the answer back  (fault 3)')
})

test('what a service printed is in the output of its test', () => {
  const results = statedRun.results.map((result) => ({ ...result, output: `paid ${hostile}\u0000` }))
  const report = junitReport({ ...statedRun, results })
  expect(XMLValidator.validate(report)).toBe(true)
  const [{ testcase }] = reader.parse(report).testsuites.testsuite
  expect(testcase[0]['system-out']).toMatch(/What the service printed:\npaid .*\\u0000$/)
})
