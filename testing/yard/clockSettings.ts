import type { WorldSettings } from '../world/world.ts'

/** A clock in words. */
export type ClockText = 'manual' | 'real' | `scaled:${number}`

/** The settings of a world whose clock is given in words. A manual clock starts at 2026-01-01T00:00:00Z. */
export function clockSettings(text: ClockText): NonNullable<WorldSettings['clock']> {
  if (text === 'manual' || text === 'real') return { mode: text }
  const rate = Number(text.slice('scaled:'.length))
  if (rate > 0) return { mode: 'scaled', rate }
  throw new Error(`Failed to read the clock "${text}". Write 'manual', 'real' or 'scaled:60'.`)
}
