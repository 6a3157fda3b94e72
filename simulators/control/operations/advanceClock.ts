import { advance, formatInstant, parseDuration, parseInstant, problem, UnsettledError } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'

export const advanceClock: ControlOperation<'advanceClock'> = inWorld(async ({ body }, world) => {
  const target = targetOf(body, world.clock.now())
  if (target === undefined)
    return problem(400, '`by` takes weeks to seconds, as in PT5M or P1DT2H; `to` takes a moment.')
  if (target < world.clock.now()) return problem(409, 'Time never goes back.')
  try {
    const { now, ...done } = await advance(world, target, { quiet: body.settle?.quiet ?? 0 })
    return { status: 200, body: { now: formatInstant(now), ...done } }
  } catch (error) {
    if (error instanceof UnsettledError) return problem(409, error.message)
    throw error
  }
})

function targetOf(body: { by?: string; to?: string }, now: number): number | undefined {
  if (body.to !== undefined) return parseInstant(body.to)
  const by = body.by === undefined ? undefined : parseDuration(body.by)
  return by === undefined ? undefined : now + by
}
