/** What a package was built from, and what it holds: `dist/provenance.json`. */
export interface Provenance {
  readonly version: 1
  readonly name: string
  readonly packageVersion: string
  readonly surfaceVersion: string
  /** Null where it was not built in a git repository. */
  readonly commit: string | null
  /** Whether all files were as the commit has them; null where there is none. */
  readonly isClean: boolean | null
  /** Versions of what built it. */
  readonly tools: Readonly<Record<string, string>>
  /** SHA-256 of package-lock.json. */
  readonly lockfile: string
  /** SHA-256 of each shipped file but this one, by its path in the package. */
  readonly files: Readonly<Record<string, string>>
}

/** Its path in the package. */
export const provenancePath = 'dist/provenance.json'
