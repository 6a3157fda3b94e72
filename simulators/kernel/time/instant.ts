declare const flavour: unique symbol
type Flavoured<Name extends string> = number & { readonly [flavour]?: Name }

/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = Flavoured<'instant'>

/** A length of time in milliseconds. */
export type Duration = Flavoured<'duration'>

/** Formats a moment as `2026-01-01T00:00:00.000Z`. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString()
}

/** Parses an RFC 3339 text; undefined when it is not a moment. */
export function parseInstant(text: string): Instant | undefined {
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? undefined : instant
}
