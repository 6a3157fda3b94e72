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
import { chosenRuns, isWholeRun } from '../model/chosenRuns.ts'
import { modelStack } from '../model/modelStack.ts'
import { referenceWork } from '../model/referenceWork.ts'
import { runCommands } from '../model/runCommands.ts'
import { commandsUpTo } from './commands.ts'
import { ModelledWorld } from './modelledWorld.ts'

test(`the simulator agrees with the model in ${chosenRuns.numRuns} runs of 50 commands or more on average`, {
  timeout: 300_000,
}, async () => {
  const stack = modelStack('dtone')
  let count = 0
  const property = fc.asyncProperty(commandsUpTo(110), (commands) => {
    count += commands.length
    return runCommands((name) => new ModelledWorld(stack, name), commands)
  })
  const reference = referenceWork()
  const before = process.cpuUsage()
  await fc.assert(property, chosenRuns)
  const { user, system } = process.cpuUsage(before)
  expect(stack.reported).toEqual([])
  if (isWholeRun) expect(count).toBeGreaterThan(50 * chosenRuns.numRuns)
  // About a millisecond on two quiet cores. Other load makes CPU time longer, that of reference work too.
  const commandTime = (user + system) / count
  expect(commandTime / Math.max(reference, referenceWork())).toBeLessThan(40)
})
