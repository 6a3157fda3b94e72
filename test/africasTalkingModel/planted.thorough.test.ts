import fc from 'fast-check'
import { expect, test } from 'vitest'
import { africasTalkingLeverMutants, africasTalkingMutants } from '../../simulators/mutants.ts'
import { bugsToFind } from '../model/bugsToFind.ts'
import { modelStack } from '../model/modelStack.ts'
import { runCommands } from '../model/runCommands.ts'
import { commandsUpTo } from './commands.ts'
import { ModelledWorld } from './modelledWorld.ts'

/** Kinds of mutants that break a rule of the model: of money, of queues, of airtime, of premium charges and opt-outs, and of what is reported. */
const kinds =
  /^(queue-\w+|outcome-delay|enqueue|balance-(skipped|doubled)|settled-twice|suffix-\w+|duplicates|key|permission|validation|retry-\w+|debt|premium-(share|airtime|retry|link|mode|subscriber)|(late-)?opt-out|whole-409)$/
const operations = /^(sendMessage|sendAirtime|mobileB2C|sendMobileData|listAfricasTalkingQueues)$/
/** Mutants that need a day, a number that the commands do not have, or payouts about which the application is asked. */
const elsewhere = /(^| )(ends-by-itself|of-any-subscriber)$|^mobileB2C validation /
const planted = [...africasTalkingMutants, ...africasTalkingLeverMutants].filter(
  ({ kind, operationId, label }) =>
    kinds.test(kind) && operations.test(operationId) && !elsewhere.test(`${operationId} ${kind} ${label}`),
)

test.each(bugsToFind(planted))(
  '$operationId $kind $label is found, shrunk to four commands at most and reproduced by seed and path',
  async ({ alter }) => {
    const stack = modelStack('africastalking', { africastalking: (definition) => alter(definition, () => undefined) })
    const property = fc.asyncProperty(commandsUpTo(60), (commands) =>
      runCommands((name) => ModelledWorld.open(stack, name), commands),
    )
    const found = await fc.check(property, { seed: 42, numRuns: 500 })
    expect(found.failed).toBe(true)
    expect(found.counterexample?.[0].length).toBeLessThanOrEqual(4)
    const again = await fc.check(property, { seed: found.seed, path: found.counterexamplePath ?? '' })
    expect(again).toMatchObject({ failed: true, counterexample: found.counterexample })
  },
)
