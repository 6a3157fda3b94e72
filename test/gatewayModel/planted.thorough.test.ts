import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandsUpTo, mostCommands } from './commands.ts'
import { plantedBugs } from './plantedBugs.ts'
import { runInWorld } from './runInWorld.ts'
import { openYard, type Yard } from './yard.ts'

let yard: Yard
beforeAll(async () => {
  yard = await openYard()
})
afterAll(() => yard.close())

// The longest tests are left out where RAILYARD_LONGEST is no.
const bugs = process.env['RAILYARD_LONGEST'] === 'no' ? plantedBugs.slice(0, 1) : plantedBugs

test.each(bugs)('$name is found, shrunk to six commands at most and reproduced by seed and path', async ({ alter }) => {
  const property = fc.asyncProperty(commandsUpTo(mostCommands), (commands) => runInWorld(yard, commands, alter))
  const found = await fc.check(property, { seed: 42, numRuns: 300 })
  expect(found.failed).toBe(true)
  expect(found.counterexample?.[0].length).toBeLessThanOrEqual(6)
  const again = await fc.check(property, { seed: found.seed, path: found.counterexamplePath ?? '' })
  expect(again).toMatchObject({ failed: true, counterexample: found.counterexample })
})
