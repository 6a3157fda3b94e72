import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chosenRuns } from '../model/chosenRuns.ts'
import { commandsUpTo } from './commands.ts'
import { runInWorld } from './modelledWorld.ts'
import { openYard, type Yard } from './yard.ts'

let yard: Yard
beforeAll(async () => {
  yard = await openYard()
})
afterAll(() => yard.close())

test(`the gateway keeps its laws in ${chosenRuns.numRuns} runs`, { timeout: 600_000 }, async () => {
  const seen = new Set<string>()
  const property = fc.asyncProperty(commandsUpTo(24), (commands) => runInWorld(yard, commands, undefined, seen))
  await fc.assert(property, chosenRuns)
  console.log([...seen].sort().join(', '))
  expect(seen.size).toBeGreaterThan(0)
})
