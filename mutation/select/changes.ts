/** What differs between the files of the project and an earlier version of them. */
export interface Changes {
  /** Paths from the root of the project. */
  readonly files: readonly string[]
  /** The earlier text of a file; undefined if it did not exist. */
  before(path: string): string | undefined
}
