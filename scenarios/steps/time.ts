import { opening } from '../../testing/index.ts'
import { mostMoves } from '../scene/untilHolds.ts'
import { type Chapter, step } from './step.ts'

/** Time passes by these sentences alone. */
export const time: Chapter = {
  title: 'Time',
  about: `A scenario begins at ${opening}, on a clock that stands still until a sentence moves it.`,
  steps: [
    step(
      '{duration} pass(es)',
      { about: 'Moves the clock, and waits until all that falls due has happened.', example: 'When 5 minutes pass' },
      async ({ world }, duration) => void (await world.advance(duration)),
    ),
    step(
      'it is {clockTime}',
      { about: 'Moves the clock to the next time of day, in UTC.', example: 'When it is 09:30' },
      async ({ world }, { hour, minute }) => {
        const now = new Date((await world.clock()).now)
        const then = new Date(now)
        then.setUTCHours(hour, minute, 0, 0)
        if (then.getTime() <= now.getTime()) then.setUTCDate(then.getUTCDate() + 1)
        await world.advanceTo(then.toISOString())
      },
    ),
    step(
      'everything has settled',
      {
        about: 'Moves the clock until nothing is left to happen: no timer, no retry, no work of the gateway.',
        example: 'When everything has settled',
      },
      async (scene) => {
        for (let moves = 0; moves < mostMoves; moves++) {
          const due = await scene.nextDue()
          if (due === undefined) return
          await scene.world.advanceTo(due)
        }
        throw new Error(`Something is still to happen after ${mostMoves} moves of the clock.`)
      },
    ),
  ],
}
