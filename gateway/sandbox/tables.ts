declare module '../database/tables.ts' {
  interface Tables {
    sandbox_keys: SandboxKeyRow
  }
}

/** A key of a portal user for the sandbox. */
export interface SandboxKeyRow {
  id: string
  user_id: string
  /** The client of the sandbox, whose rows alone the key reaches. */
  client_id: string
  /** The first characters of the key, which may be shown. */
  prefix: string
  /** SHA-256 of the key, in hex. */
  hash: string
  created_at: number
  /** When it was used last, at most a minute behind. */
  last_used_at: number | null
  revoked_at: number | null
}
