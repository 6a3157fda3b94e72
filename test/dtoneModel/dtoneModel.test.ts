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
import { dtoneMutants } from '../../simulators/index.ts'
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

/** Kinds of mutants that break a rule of the model. */
const kinds = /^(transition-allowed|transition-not-kept|balance-\w+|suffix-\w+|external-id-reused)$/
const planted: readonly Pick<(typeof dtoneMutants)[number], 'kind' | 'label' | 'alter'>[] = [
  ...dtoneMutants.filter(({ kind }) => kinds.test(kind)),
  {
    ...{ kind: 'expiry', label: 'never' },
    alter: (definition) => ({ ...definition, timers: { ...definition.timers, expire: () => undefined } }),
  },
  {
    ...{ kind: 'synchronous-create', label: 'answered-at-once' },
    alter: ({ operations, ...definition }) => ({
      ...definition,
      operations: { ...operations, postTransactionSync: operations.postTransactionAsync },
    }),
  },
]

test.each(planted)(
  '$kind $label is found, shrunk to four commands at most and reproduced by seed and path',
  async ({ alter }) => {
    const stack = modelStack({ dtone: (definition) => alter(definition, () => undefined) })
    const property = fc.asyncProperty(commandsUpTo(80), (commands) => runCommands(stack, commands))
    const found = await fc.check(property, { seed: 42, numRuns: 500 })
    expect(found.failed).toBe(true)
    expect(found.counterexample?.[0].length).toBeLessThanOrEqual(4)
    const again = await fc.check(property, { seed: found.seed, path: found.counterexamplePath ?? '' })
    expect(again).toMatchObject({ failed: true, counterexample: found.counterexample })
  },
)
