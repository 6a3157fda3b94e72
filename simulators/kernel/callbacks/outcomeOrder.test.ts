import { expect, test } from 'vitest'
import { advance, Random } from '../index.ts'
import { manualWall } from '../testing/manualWall.ts'
import { nowhere, openDialogues, openUnanswered, questionOf } from '../testing/openDialogues.ts'
import { start } from '../testing/parcels.ts'
import { startReceiver } from '../testing/receiver.ts'
import { wallClock } from '../time/wallClock.ts'

test('on a manual clock, answers are heard in the order in which the questions were asked', async () => {
  const { world, begin, questions, answer, until, heard } = openUnanswered()
  for (let id = 1; id <= 3; id++) await begin({ callback_url: nowhere, delay: 0 })
  await until(3)
  answer(2, 'END')
  answer(0, 'END')
  await wallClock.turn()
  expect([heard(1).length, heard(2).length, heard(3).length]).toEqual([1, 0, 0])
  answer(1, 'END')
  await world.activity.idle()
  expect([heard(1).length, heard(2).length, heard(3).length]).toEqual([1, 1, 1])
  expect(questions).toHaveLength(3)
})

test('on a clock that runs, an answer is heard as soon as it is given', async () => {
  const { begin, answer, until, heard } = openUnanswered({ clock: { mode: 'real' } })
  for (let id = 1; id <= 2; id++) await begin({ callback_url: nowhere, delay: 0 })
  await until(2)
  answer(1, 'END')
  await wallClock.turn()
  expect([heard(1).length, heard(2).length]).toEqual([0, 1])
})

test.each([{ mode: 'manual', now: start } as const, { mode: 'real' } as const])(
  'a dialogue goes on by itself where nobody moves the time: %j',
  async (clock) => {
    const { begin, answer, until, status } = openUnanswered({ clock })
    await begin({ callback_url: nowhere, delay: 0 })
    for (const [index, text] of ['CON', 'CON', 'END'].entries()) {
      await until(index + 1)
      answer(index, text)
    }
    while (status() === 'OPEN') await wallClock.turn()
    expect(status()).toBe('ENDED')
  },
)

test('twenty runs with answers at other real moments give one journal and one state, byte for byte', async () => {
  const run = async (number: number): Promise<string> => {
    const delays = new Random(`run ${number}`)
    const receivers = await Promise.all(
      Array.from({ length: 3 }, () =>
        startReceiver(async (received) => {
          await new Promise<void>((resolve) => wallClock.after(delays.integer(0, 2), resolve))
          return questionOf(received) < 3 ? `CON ${received.body}` : 'END'
        }),
      ),
    )
    // Real time stands: an answer that a busy machine holds up for 2 s would be an attempt without an answer.
    const { world, begin, drawn } = openDialogues({ wall: manualWall() })
    world.callbackPlans.add({ select: { probability: 0.2 }, action: { kind: 'duplicate' } })
    world.callbackPlans.add({ select: { probability: 0.2 }, action: { kind: 'dropAnswer', attempts: 1 } })
    world.callbackPlans.add({ select: { probability: 0.2 }, action: { kind: 'delayAnswer', duration: 'PT3S' } })
    for (let id = 0; id < 18; id++)
      await begin({ callback_url: receivers[id % 3]?.url, keyed: id % 2 === 0, delay: 1000 + (id % 4) })
    await advance(world, start + 60_000)
    const seen = JSON.stringify([world.journal.query(), drawn()])
    for (const receiver of receivers) await receiver.close()
    return receivers.reduce((text, { url }, index) => text.replaceAll(url, `receiver ${index}`), seen)
  }
  const first = await run(0)
  expect(first.length).toBeGreaterThan(10_000)
  for (let again = 1; again < 20; again++) expect(await run(again)).toBe(first)
})
