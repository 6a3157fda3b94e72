import type { components } from '../../specs/types/control.ts'
import { type ClockMode, type Instant, parseInstant } from '../kernel/index.ts'

/** The clock that a request asks for; what it does not name stays as it is. */
export function clockSettings(settings: components['schemas']['ClockSettings']): {
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
