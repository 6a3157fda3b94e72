/**
 * Compares Africa's Talking with a model of its rules (model.ts). Random commands run in three worlds (commands.ts). After each command:
 *
 * - simulator and model agree about every reply, the account, the wallet, and what every queue shows of itself;
 * - the wallet has what was paid in, less what was accepted, plus what was told as failed;
 * - as many callbacks are on record as the rules demand; a refused request has changed nothing, and neither has another world.
 *
 * In the end the queues drain. Then everything that was accepted has left and ended, or was lost on demand; each callback is there, with
 * its status, at its moment, and those about one item in order; the stash has what the fees have left, and each subscriber the airtime that
 * premium messages have left.
 *
 * The commands are the same in every run. To run others, or those of a failure alone, see test/dtoneModel/dtoneModel.test.ts:
 *
 *     RAILYARD_SEED=fresh RAILYARD_RUNS=10000 npx vitest run --mode thorough test/africasTalkingModel
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenRuns, isWholeRun } from '../model/chosenRuns.ts'
import { modelStack } from '../model/modelStack.ts'
import { runCommands } from '../model/runCommands.ts'
import { commandsUpTo } from './commands.ts'
import { ModelledWorld } from './modelledWorld.ts'

test(`the simulator agrees with the model in ${chosenRuns.numRuns} runs`, { timeout: 600_000 }, async () => {
  const stack = modelStack('africastalking')
  let count = 0
  const property = fc.asyncProperty(commandsUpTo(90), (commands) => {
    count += commands.length
    return runCommands((name) => ModelledWorld.open(stack, name), commands)
  })
  await fc.assert(property, chosenRuns)
  expect(stack.reported).toEqual([])
  if (isWholeRun) expect(count).toBeGreaterThan(30 * chosenRuns.numRuns)
})
