import type { RunResult } from '../model/result.ts'

/** What is known of a run beside its result, so that reports of its parts can be put together. */
export interface RunPart {
  /** The version of Railyard. */
  readonly version: string
  /** `1/1` where it is the whole run. */
  readonly shard: string
  /** What chose its cases beside the seed. */
  readonly selection: Selection
  /** The words of a command line that repeats a case; without credentials. */
  readonly options: readonly string[]
  /** The documents, so that a report can show lines of those that are at hand. */
  readonly documents: readonly NamedFiles[]
  /** Errors from within that belong to no case. */
  readonly complaints: readonly string[]
}

/** What chose the cases of a run. */
interface Selection {
  readonly operations: readonly string[]
  readonly cases: readonly string[]
  readonly isThorough: boolean
}

/** The files of a document of a user; of one of ours, its overlays alone. */
interface NamedFiles {
  readonly name: string
  readonly file?: string
  readonly overlays: readonly string[]
}

/** A run, or a part of one. */
export interface StoredRun {
  readonly result: RunResult
  readonly part: RunPart
}
