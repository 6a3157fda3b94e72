import type { components } from '../../../specs/types/control.ts'
import type { World } from '../../kernel/index.ts'
import { representClock } from './clock.ts'

export function representWorld(world: World): components['schemas']['World'] {
  return { name: world.name, seed: world.seed, clock: representClock(world.clock) }
}
