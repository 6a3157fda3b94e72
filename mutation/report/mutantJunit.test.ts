import { expect, test } from 'vitest'
import { mutantJunit } from './mutantJunit.ts'
import { mutationRun } from './mutationRun.fixture.ts'

const xml = mutantJunit(mutationRun)

test('has a suite for each operation with its counts', () => {
  expect(xml).toContain('<testsuites name="railyard verify --mutants" tests="4" failures="1" errors="0" time="1.500">')
  expect(xml).toContain('<testsuite name="items.showItem" tests="4" failures="1" errors="0" time="1.000" skipped="2">')
})

test('fails only for survivors without a reason, and shows how to repeat them', () => {
  expect(xml).toContain('<testcase name="items/showItem/status-changed/200" classname="items.showItem" time="0.250"/>')
  expect(xml.match(/<failure /g)).toHaveLength(1)
  expect(xml).toContain('railyard verify --mutants &#39;items/showItem/validation-skipped/path.id.minimum&#39;')
  expect(xml).toContain('<skipped message="survived: no document says &lt;so&gt;"/>')
  expect(xml).toContain('<skipped message="it made no difference in any case"/>')
})
