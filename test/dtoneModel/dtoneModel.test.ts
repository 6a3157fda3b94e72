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
  /** CPU time of a command in each run, as a multiple of that of reference work just before: other load makes both longer. */
  const costs: number[] = []
  const property = fc.asyncProperty(commandsUpTo(110), async (commands) => {
    count += commands.length
    const reference = referenceWork(200)
    const before = process.cpuUsage()
    await runCommands((name) => new ModelledWorld(stack, name), commands)
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / commands.length / reference)
  })
  await fc.assert(property, chosenRuns)
  expect(stack.reported).toEqual([])
  if (isWholeRun) expect(count).toBeGreaterThan(50 * chosenRuns.numRuns)
  expect(median(costs)).toBeLessThan(40)
})

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
