import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dtoneMutants } from '../../simulators/mutants.ts'
import { bugsToFind } from '../model/bugsToFind.ts'
import { modelStack } from '../model/modelStack.ts'
import { runCommands } from '../model/runCommands.ts'
import { commandsUpTo } from './commands.ts'
import { ModelledWorld } from './modelledWorld.ts'

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

test.each(bugsToFind(planted))(
  '$kind $label is found, shrunk to four commands at most and reproduced by seed and path',
  async ({ alter }) => {
    const stack = modelStack('dtone', { dtone: (definition) => alter(definition, () => undefined) })
    const property = fc.asyncProperty(commandsUpTo(80), (commands) =>
      runCommands((name) => new ModelledWorld(stack, name), commands),
    )
    const found = await fc.check(property, { seed: 42, numRuns: 500 })
    expect(found.failed).toBe(true)
    expect(found.counterexample?.[0].length).toBeLessThanOrEqual(4)
    const again = await fc.check(property, { seed: found.seed, path: found.counterexamplePath ?? '' })
    expect(again).toMatchObject({ failed: true, counterexample: found.counterexample })
  },
)
