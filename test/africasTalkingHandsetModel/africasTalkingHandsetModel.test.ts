/**
 * Random people dial, type, answer, refuse, press keys, talk, hang up, and switch their phones off, while an application answers well, late,
 * wrongly or not at all, and its questions and answers are lost, doubled, delayed or held. Commands run in three worlds and in copies of them
 * (commands.ts). After each command:
 *
 * - a phone can do exactly what it shows that it can;
 * - a question of a USSD session has what was typed, a session has one end, and nothing comes after it (sessions.ts);
 * - a call has one last post, as the phone has had it; nothing comes after it, and no call that has ended changes (talks.ts);
 * - the account has paid for the seconds that phones have talked, once, and for nothing else;
 * - no menu, no ringing and no session goes on longer than its time; other worlds have not changed.
 *
 * In the end time passes, and every session and call is over. To run others, or those of a failure alone, see
 * test/dtoneModel/dtoneModel.test.ts:
 *
 *     RAILYARD_SEED=fresh RAILYARD_RUNS=10000 npx vitest run --mode thorough test/africasTalkingHandsetModel
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenRuns, isWholeRun } from '../model/chosenRuns.ts'
import { modelStack } from '../model/modelStack.ts'
import { runCommands } from '../model/runCommands.ts'
import { commandsUpTo, losses } from './commands.ts'
import { HandsetWorld } from './handsetWorld.ts'

/** How sessions and calls end, and what else happens, in a whole run. */
const reached: readonly string[] = [
  ...['Success', 'Failed', 'Incomplete'].map((status) => `session ${status}`),
  ...[
    ...[
      'NORMAL_CLEARING',
      'CALL_REJECTED',
      'NORMAL_TEMPORARY_FAILURE',
      'RECOVERY_ON_TIMER_EXPIRE',
      'ORIGINATOR_CANCEL',
    ],
    ...['USER_BUSY', 'NO_ANSWER', 'NO_USER_RESPONSE', 'SUBSCRIBER_ABSENT'],
  ].map((cause) => `call ${cause}`),
  ...['ussdRequest', 'voiceRequest'].flatMap((post) => losses.map((loss) => `${post} ${loss}`)),
  ...['Dialing', 'Bridged'].map((state) => `state ${state}`),
  ...['hear I am 0', 'say Your name', 'say Thank you', 'play http://127.0.0.1/music.mp3'].map((line) => `line ${line}`),
  ...['fork followed', 'fork left'],
]

test(`sessions and calls are as they must be in ${chosenRuns.numRuns} runs`, { timeout: 600_000 }, async () => {
  const stack = modelStack('africastalking')
  const seen = new Set<string>()
  const property = fc.asyncProperty(commandsUpTo(60), (commands) =>
    runCommands((name) => HandsetWorld.open(stack, name, seen), commands),
  )
  await fc.assert(property, chosenRuns)
  expect(stack.reported).toEqual([])
  if (isWholeRun) expect(reached.filter((end) => !seen.has(end))).toEqual([])
})
