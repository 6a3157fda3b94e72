import type { Instant } from '../../../kernel/time/instant.ts'

/** What was recorded in a call. */
export interface Recording {
  /** 32 hexadecimal digits, which name its file. */
  readonly id: string
  /** The name of the world that has recorded it. A fork has it from that one. */
  readonly world: string
  readonly seconds: number
  /** What the person has said, as text. */
  readonly spoken: string
  /** When its file can be fetched. */
  readonly readyAt: Instant
}

/** The id of the recording whose file is at this path; undefined if none can be. */
export function recordingAt(target: string): string | undefined {
  return /^\/([0-9a-f]{32})\.mp3(?:\?|$)/.exec(target)?.[1]
}
