import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { command, exploration, invariants, killed } from './exploration.fixture.ts'
import { explorationJunit } from './explorationJunit.ts'

const reader = new XMLParser({
  ignoreAttributes: false,
  htmlEntities: true,
  attributeNamePrefix: '',
  isArray: (name) => name === 'testcase',
})

test('a consumer reads a test for each invariant', () => {
  const report = explorationJunit(exploration, { invariants, command })
  expect(XMLValidator.validate(report)).toBe(true)
  const { testsuite } = reader.parse(report).testsuites
  expect(testsuite).toMatchObject({ name: 'railyard explore', tests: '3', failures: '1', errors: '0', time: '41.234' })
  expect(testsuite.testcase.map(({ name }: { name: string }) => name)).toEqual(invariants)
  const [broken, held] = testsuite.testcase
  expect(held).not.toHaveProperty('failure')
  expect(broken.failure.message).toMatch(/^payout 1 was paid twice/)
  expect(broken.failure['#text']).toContain('--replay mobileB2C.+254711000100.1:doneButLost')
  expect(broken.failure['#text']).toContain('also: mobileB2C.+254711000100.1:killedAfter')
  expect(broken['system-out']).toContain('socket hang up')
})

test('a kill is among the messages', () => {
  const report = explorationJunit({ ...exploration, violated: [killed] }, { invariants, command })
  expect(report).toContain('── the service is killed ──')
})
