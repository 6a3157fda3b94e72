/**
 * Compares the payments of Africa's Talking with a model of their rules (paymentsModel.ts). Random commands run in three worlds and in
 * copies of them (commands.ts). After each command:
 *
 * - simulator and model agree about every reply, every payment in the queries, wallets, stashes, purses and queues;
 * - no money is lost or made, to the last decimal, by what is visible alone (books.ts);
 * - as many callbacks are on record as the rules demand; a used key has changed nothing, and neither has another world.
 *
 * In the end the queues drain. Then every payment has ended, once, or was lost on demand; each was notified at the moments of the schedule
 * until the notification was acknowledged or given up; and worlds that were left for a copy are as they were.
 *
 * The commands are the same in every run. To run others, or those of a failure alone, see test/dtoneModel/dtoneModel.test.ts:
 *
 *     RAILYARD_SEED=fresh RAILYARD_RUNS=10000 npx vitest run --mode thorough test/africasTalkingPaymentsModel
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenRuns, isWholeRun } from '../model/chosenRuns.ts'
import { modelStack } from '../model/modelStack.ts'
import { runCommands } from '../model/runCommands.ts'
import { commandsUpTo } from './commands.ts'
import { PaymentsWorld } from './modelledWorld.ts'

/** How payments and callbacks end, and what else happens to a world, in a whole run. */
const reached: readonly string[] = [
  ...['Success', 'lost', 'The payment was not validated.', 'The recipient is barred from receiving payments.'].map(
    (end) => `MobileB2C ${end}`,
  ),
  ...['Success', 'The account is closed.'].flatMap((end) => [`MobileB2B ${end}`, `BankTransfer ${end}`]),
  ...['Success', 'Insufficient funds', 'The OTP has expired', 'The OTP was wrong three times'].flatMap((end) => [
    ...[`BankCheckout ${end}`, `CardCheckout ${end}`],
  ]),
  ...[
    ...['Success', 'The user has declined the request.', 'The user has entered a wrong PIN.'],
    ...['The user has insufficient funds.', 'The user did not answer in time.'],
    'The user is not within network coverage.',
  ].map((end) => `MobileCheckout ${end}`),
  ...['MobileC2B Success', 'MobileC2B The payment was not validated.', 'UserStashTopup Success'],
  ...['WalletTransfer Success', 'replayed', 'fork followed', 'fork left'],
  ...['delivered', 'failed'].flatMap((end) => [`mobileB2CValidation ${end}`, `mobileC2BValidation ${end}`]),
  ...['delivered', 'dropped', 'failed'].map((end) => `paymentNotification ${end}`),
]

test(`the simulator agrees with the model in ${chosenRuns.numRuns} runs`, { timeout: 600_000 }, async () => {
  const stack = modelStack('africastalking')
  const seen = new Set<string>()
  const property = fc.asyncProperty(commandsUpTo(60), (commands) =>
    runCommands((name) => PaymentsWorld.open(stack, name, seen), commands),
  )
  await fc.assert(property, chosenRuns)
  expect(stack.reported).toEqual([])
  if (isWholeRun) expect(reached.filter((end) => !seen.has(end))).toEqual([])
})
