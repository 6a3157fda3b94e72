import type { Instant } from '../../../kernel/index.ts'

/**
 * The moment of a valid RFC 3339 text, with what it says below the millisecond as a fraction: 12:00:00.0005 is half a millisecond past
 * noon. A leap second is the second after it.
 */
export function preciseInstant(text: string): Instant {
  const isLeap = text.slice(17, 19) === '60'
  const whole = Date.parse(isLeap ? `${text.slice(0, 17)}59${text.slice(19)}` : text)
  const beyond = /\.\d{3}(\d+)/.exec(text)?.[1] ?? '0'
  return whole + Number(`0.${beyond}`) + (isLeap ? 1_000 : 0)
}
