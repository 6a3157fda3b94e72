import type { Instant } from '../../../kernel/time/instant.ts'

/** A recording that was uploaded for the calls of a number. */
export interface Media {
  /** As it was written. */
  readonly phoneNumber: string
  readonly url: string
  /** When it was uploaded last. */
  readonly uploadedAt: Instant
}

/** What names it in the state: an upload of the same file for the same number replaces the former one. */
export function mediaKey({ phoneNumber, url }: Media): string {
  return `${phoneNumber} ${url}`
}
