import type { EntryHead, JournalEntry } from '../state/journal.ts'

/** What a terminal or a file is told of the worlds, as it happens. Credentials are redacted. */
export type LogEvent =
  /** A request with its reply, or an attempt to deliver a callback. `took`: real milliseconds, where that is known. */
  | {
      readonly kind: 'exchange'
      readonly world: string
      readonly head: EntryHead
      /** Reads the whole entry, which takes longer. */
      readonly read: () => JournalEntry
      readonly took: number | undefined
    }
  /** A request that no journal has: its credentials open no world, or the control plane answered it. */
  | {
      readonly kind: 'request'
      readonly service: string
      readonly method: string
      readonly target: string
      readonly operationId: string | undefined
      readonly status: number
      readonly took: number | undefined
      readonly hints: readonly string[]
    }
  /** A key has opened a new world. `others`: some of the worlds that there were. */
  | { readonly kind: 'opened'; readonly world: string; readonly others: readonly string[] }
  | { readonly kind: 'notice'; readonly world: string | undefined; readonly text: string }

/** Takes events. It is called for each request, so it must do little. */
export type Log = (event: LogEvent) => void
