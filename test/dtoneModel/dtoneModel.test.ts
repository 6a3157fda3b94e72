/**
 * DT One against a model of its rules (model.ts): random commands in three worlds at once (commands.ts), and after each of them
 *
 * - both agree about every reply, balance and transaction;
 * - available + holding + captured is what was paid in, in each currency, and what is held is what is under way;
 * - no transaction leaves the state that it ended in, but a COMPLETED one may be REVERSED;
 * - no callback comes without its transaction or says other than what `GET` shows, none is missing and none is one too many;
 * - list and get agree to the byte; what was refused has changed nothing, and neither has anything in another world.
 *
 * The commands are the same ones in every run: nothing fails here by chance. For others:
 *
 *     RAILYARD_SEED=7 npx vitest run test/dtoneModel                      those of another seed
 *     RAILYARD_SEED=fresh RAILYARD_RUNS=10000 npx vitest run test/dtoneModel   new ones each time, and more of them
 *
 * A failure is told with the fewest and plainest commands that still fail, with its seed and its path. To run only those again:
 *
 *     RAILYARD_SEED=7 RAILYARD_PATH=12:1:0 npx vitest run test/dtoneModel
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dtoneMutants } from '../../simulators/index.ts'
import { commandsUpTo } from './commands.ts'
import { live } from './live.ts'
import { modelStack } from './modelStack.ts'

const { RAILYARD_SEED: seed = '42', RAILYARD_PATH: path, RAILYARD_RUNS: runs = '1000' } = process.env
const chosen = {
  numRuns: Number(runs),
  ...(seed !== 'fresh' && { seed: Number(seed) }),
  ...(path !== undefined && { path }),
}

test(`${runs} lives of 50 commands and more on average go as the model has it`, { timeout: 300_000 }, async () => {
  const stack = modelStack()
  let count = 0
  const property = fc.asyncProperty(commandsUpTo(110), (commands) => {
    count += commands.length
    return live(stack, commands)
  })
  const before = process.cpuUsage()
  await fc.assert(property, chosen)
  const { user, system } = process.cpuUsage(before)
  expect(stack.reported).toEqual([])
  if (path === undefined && Number(runs) >= 1_000) expect(count).toBeGreaterThan(50 * Number(runs))
  // Nothing waits here, so the work is the time, whatever else the machine does.
  expect((user + system) / count).toBeLessThan(1_000)
})

/** The kinds of mutants that the model's rules are about. */
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
  '$kind $label is found, told in four commands at most and found again by seed and path',
  {
    timeout: 60_000,
  },
  async ({ alter }) => {
    const stack = modelStack({ dtone: (definition) => alter(definition, () => undefined) })
    const property = fc.asyncProperty(commandsUpTo(80), (commands) => live(stack, commands))
    const found = await fc.check(property, { seed: 42, numRuns: 500 })
    expect(found.failed).toBe(true)
    expect(found.counterexample?.[0].length).toBeLessThanOrEqual(4)
    const again = await fc.check(property, { seed: found.seed, path: found.counterexamplePath ?? '' })
    expect(again).toMatchObject({ failed: true, counterexample: found.counterexample })
  },
)
