/** Two words with an equals sign between them: `dtone=http://127.0.0.1:4002`. */
export interface Assignment {
  readonly name: string
  readonly value: string
}

/** What `railyard verify` was asked for. */
export interface VerifyOptions {
  readonly target: readonly Assignment[]
  readonly spec: readonly Assignment[]
  readonly credentials: readonly Assignment[]
  readonly operation: readonly string[]
  readonly case: readonly string[]
  readonly seed: string
  readonly shard?: { readonly index: number; readonly count: number }
  readonly report: readonly Assignment[]
  /** Per cent. */
  readonly minCoverage?: number
  /** Real milliseconds. */
  readonly timeLimit: number
  readonly control?: string
  readonly prefer: boolean
  readonly unsupported?: string
  readonly ratchet?: boolean
  readonly updateCoverage?: boolean
  readonly coverage: string
  /** The names of those wanted, or all. */
  readonly mutants?: string | true
}
