import { duration } from '../../specs/formats/duration.ts'

/** An ISO 8601 duration that is a second shorter. */
export function secondBefore(text: string): string {
  return `PT${duration(text) / 1_000 - 1}S`
}

/** An ISO 8601 duration that is a second longer. */
export function secondAfter(text: string): string {
  return `PT${duration(text) / 1_000 + 1}S`
}
