/**
 * Compares DT One with a model of its rules (model.ts). Random commands run in three worlds (commands.ts). After each command:
 *
 * - simulator and model agree about every reply, balance and transaction;
 * - in each currency, available + holding + captured = paid in, and holding = the price of pending transactions;
 * - no transaction leaves its final state, except COMPLETED for REVERSED;
 * - every callback matches the `GET` of its transaction, and none is missing or superfluous;
 * - list and get agree to the byte; a refused request has changed nothing, and other worlds have not changed.
 *
 * The commands are the same in every run. To run other commands:
 *
 *     RAILYARD_SEED=7 npx vitest run test/dtoneModel                      another seed
 *     RAILYARD_SEED=fresh RAILYARD_RUNS=10000 npx vitest run test/dtoneModel   a random seed, and more runs
 *
 * A failure is reported with its shrunk commands, seed and path. To run only those commands again:
 *
 *     RAILYARD_SEED=7 RAILYARD_PATH=12:1:0 npx vitest run test/dtoneModel
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandsUpTo } from './commands.ts'
import { modelStack } from './modelStack.ts'
import { runCommands } from './runCommands.ts'

const { RAILYARD_SEED: seed = '42', RAILYARD_PATH: path, RAILYARD_RUNS: runs = '1000' } = process.env
const chosen = {
  numRuns: Number(runs),
  ...(seed !== 'fresh' && { seed: Number(seed) }),
  ...(path !== undefined && { path }),
}

test(`the simulator agrees with the model in ${runs} runs of 50 commands or more on average`, {
  timeout: 300_000,
}, async () => {
  const stack = modelStack()
  let count = 0
  const property = fc.asyncProperty(commandsUpTo(110), (commands) => {
    count += commands.length
    return runCommands(stack, commands)
  })
  const before = process.cpuUsage()
  await fc.assert(property, chosen)
  const { user, system } = process.cpuUsage(before)
  expect(stack.reported).toEqual([])
  if (path === undefined && Number(runs) >= 1_000) expect(count).toBeGreaterThan(50 * Number(runs))
  // Nothing waits here, so CPU time is measured. It does not depend on other load.
  expect((user + system) / count).toBeLessThan(1_000)
})
