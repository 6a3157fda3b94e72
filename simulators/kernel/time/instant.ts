declare const flavour: unique symbol
type Flavoured<Name extends string> = number & { readonly [flavour]?: Name }

/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = Flavoured<'instant'>

/** A length of time in milliseconds. */
export type Duration = Flavoured<'duration'>

/** The first and the last moment that RFC 3339 can write: it has four digits for the year. */
const writable = { first: Date.parse('0000-01-01T00:00:00.000Z'), last: Date.parse('9999-12-31T23:59:59.999Z') }

/** The latest moment to which a clock can be moved. It leaves a thousand years for what a provider derives from its time. */
export const latestMoment: Instant = Date.parse('8999-12-31T23:59:59.999Z')

/** Where a manual clock starts that is not given a moment, so that runs with it are the same on every day. */
export const manualStart: Instant = Date.parse('2026-01-01T00:00:00.000Z')

/** Formats a moment as `2026-01-01T00:00:00.000Z`. Outside the years 0 to 9999 it shows the nearest moment within. */
export function formatInstant(instant: Instant): string {
  return new Date(Math.min(Math.max(instant, writable.first), writable.last)).toISOString()
}

/** Parses an RFC 3339 text; undefined when it is not a moment. A leap second is none here. */
export function parseInstant(text: string): Instant | undefined {
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? undefined : instant
}
