import { expect, test } from 'vitest'
import { mutantsJson } from './mutantsJson.ts'
import { mutantsJunit } from './mutantsJunit.ts'
import { mutantsRun } from './mutantsRun.fixture.ts'

test('in JUnit, a mutant that was missed is a failure, and one that made no difference is skipped', () => {
  const xml = mutantsJunit(mutantsRun)
  expect(xml).toContain('<testsuites name="railyard mutants" tests="4" failures="2" errors="0" time="6.000">')
  expect(xml).toContain('name="Lost callbacks" tests="2" failures="1" errors="0" time="3.000" skipped="0"')
  expect(xml).toContain('<skipped message="it made no difference in the tests"/>')
  expect(xml).toContain('To notice it: let transactionUpdated never come')
})

test('in JSON, every mutant has its outcome', () => {
  expect(JSON.parse(mutantsJson(mutantsRun))).toMatchObject({
    totals: { missed: 2, noticed: 1, 'not reached': 1 },
    mutants: [
      { name: 'dtone/postTransactionAsync/doneButHang', outcome: 'missed', changed: { count: 2 } },
      { outcome: 'missed' },
      { outcome: 'noticed' },
      { outcome: 'not reached' },
    ],
  })
})
