import { formatInstant, type Instant } from '../../kernel/index.ts'

/** `2026-01-01T00:00:00.000000000Z`: the provider writes nine digits of fraction. @see docs/dtone.md#life-cycle */
export function timestamp(instant: Instant): string {
  return formatInstant(instant).replace('Z', '000000Z')
}
