import type { components } from '../../../specs/types/control.ts'
import { type Clock, formatInstant } from '../../kernel/index.ts'

export function representClock(clock: Clock): components['schemas']['Clock'] {
  return { mode: clock.mode, rate: clock.rate, now: formatInstant(clock.now()) }
}
