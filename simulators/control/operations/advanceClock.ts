import {
  duration,
  formatInstant,
  type Instant,
  latestMoment,
  moveTo,
  parseInstant,
  problem,
  type World,
} from '../../kernel/index.ts'
import { type ControlOperation, inSettlingWorld } from '../context.ts'

export const advanceClock: ControlOperation<'advanceClock'> = inSettlingWorld(({ body }, world, { gone }) =>
  world.advances.inTurn(
    async (turn) => {
      const target = targetOf(body, world)
      if (target === undefined || target > latestMoment)
        return problem(400, `The clock of a world can be moved up to ${formatInstant(latestMoment)}.`)
      if (target < world.clock.now()) return problem(409, 'Time cannot go back.')
      const { quiet = 0, callbacks = 'oneByOne' } = body.settle ?? {}
      const { now, ...done } = await moveTo(world, target, turn, { quiet, callbacks })
      return { status: 200, body: { now: formatInstant(now), ...done } }
    },
    { gone },
  ),
)

/** Where the clock goes, now that earlier advances have ended. */
function targetOf({ by, to }: { by?: string; to?: string }, { clock }: World): Instant | undefined {
  return to === undefined ? clock.now() + duration(by ?? 'PT0S') : parseInstant(to)
}
