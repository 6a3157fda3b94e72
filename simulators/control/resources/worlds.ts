import type { components } from '../../../specs/types/control.generated.ts'
import {
  type ClockMode,
  canName,
  formatInstant,
  type Instant,
  type ProblemReply,
  parseInstant,
  problem,
  type World,
} from '../../kernel/index.ts'

type Schemas = components['schemas']

export function representWorld(world: World): Schemas['World'] {
  return { name: world.name, seed: world.seed, clock: representClock(world) }
}

export function representClock({ clock, advances: { running } }: World): Schemas['Clock'] {
  return {
    mode: clock.mode,
    rate: clock.rate,
    now: formatInstant(clock.now()),
    ...(running !== undefined && { advance: { to: formatInstant(running.to), waiting: running.waiting } }),
  }
}

/** The clock settings of a request, without the members that the request omits. */
export function readClockSettings(settings: Schemas['ClockSettings']): {
  readonly mode?: ClockMode
  readonly rate?: number
  readonly now?: Instant
} {
  const { mode, rate } = settings
  const now = settings.now === undefined ? undefined : parseInstant(settings.now)
  return {
    ...(mode !== undefined && { mode }),
    ...(rate !== undefined && { rate }),
    ...(now !== undefined && { now }),
  }
}

/** The refusal of a name that fits its schema and that no world can have; undefined if one can. */
export function unfitName(name: string): ProblemReply<400> | undefined {
  return canName(name) ? undefined : problem(400, 'The name of a world is not . or .., and has no control characters.')
}
