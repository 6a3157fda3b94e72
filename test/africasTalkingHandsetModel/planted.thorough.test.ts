import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bugsToFind } from '../model/bugsToFind.ts'
import { modelStack } from '../model/modelStack.ts'
import { runCommands } from '../model/runCommands.ts'
import { commandsUpTo } from './commands.ts'
import { HandsetWorld } from './handsetWorld.ts'
import { plantedBugs } from './plantedBugs.ts'

test.each(bugsToFind(plantedBugs))(
  '$name is found, shrunk to four commands at most and reproduced by seed and path',
  async ({ alter }) => {
    const stack = modelStack('africastalking', alter)
    const property = fc.asyncProperty(commandsUpTo(60), (commands) =>
      runCommands((name) => HandsetWorld.open(stack, name, new Set()), commands),
    )
    const found = await fc.check(property, { seed: 42, numRuns: 500 })
    expect(found.failed).toBe(true)
    expect(found.counterexample?.[0].length).toBeLessThanOrEqual(4)
    const again = await fc.check(property, { seed: found.seed, path: found.counterexamplePath ?? '' })
    expect(again).toMatchObject({ failed: true, counterexample: found.counterexample })
  },
)
