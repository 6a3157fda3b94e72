import { expect, test } from 'vitest'
import { mutantJunit } from './mutantJunit.ts'
import { sampleHunt } from './mutantRun.fixture.ts'

const xml = mutantJunit(sampleHunt)

test('is a suite for each operation with its counts', () => {
  expect(xml).toContain('<testsuites name="railyard verify --mutants" tests="4" failures="1" errors="0" time="1.500">')
  expect(xml).toContain('<testsuite name="shop.showItem" tests="4" failures="1" errors="0" time="1.000" skipped="2">')
})

test('fails for survivors without a reason alone, and says how to repeat them', () => {
  expect(xml).toContain('<testcase name="shop/showItem/status-changed/200" classname="shop.showItem" time="0.250"/>')
  expect(xml.match(/<failure /g)).toHaveLength(1)
  expect(xml).toContain('railyard verify --mutants &#39;shop/showItem/validation-skipped/path.id.minimum&#39;')
  expect(xml).toContain('<skipped message="survived: no document says &lt;so&gt;"/>')
  expect(xml).toContain('<skipped message="it made no difference in any case"/>')
})
