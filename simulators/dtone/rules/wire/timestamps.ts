import { remember } from '../../../../specs/openapi/index.ts'
import { formatInstant, type Instant } from '../../../kernel/index.ts'

/** A time in the provider's form, with nine fractional digits: `2026-01-01T00:00:00.000000000Z`. @see docs/dtone.md#life-cycle */
export const timestamp = remember((instant: Instant) => formatInstant(instant).replace('Z', '000000Z'), 1000)

/** Parses a valid RFC 3339 time to milliseconds with a fractional part. A leap second counts as the second after it. */
export function preciseInstant(text: string): Instant {
  const isLeap = text.slice(17, 19) === '60'
  const whole = Date.parse(isLeap ? `${text.slice(0, 17)}59${text.slice(19)}` : text)
  const beyond = /\.\d{3}(\d+)/.exec(text)?.[1] ?? '0'
  return whole + Number(`0.${beyond}`) + (isLeap ? 1_000 : 0)
}
