import { advance, duration, formatInstant, type Instant, parseInstant, problem } from '../../kernel/index.ts'
import { type ControlOperation, inWorld, unlessUnsettled } from '../context.ts'

export const advanceClock: ControlOperation<'advanceClock'> = inWorld(async ({ body }, world) => {
  const target = targetOf(body, world.clock.now())
  if (target < world.clock.now()) return problem(409, 'Time cannot go back.')
  return unlessUnsettled(async () => {
    const { now, ...done } = await advance(world, target, { quiet: body.settle?.quiet ?? 0 })
    return { status: 200, body: { now: formatInstant(now), ...done } }
  })
})

function targetOf({ by, to }: { by?: string; to?: string }, now: Instant): Instant {
  if (to !== undefined) return parseInstant(to) ?? now
  return now + duration(by ?? 'PT0S')
}
