import type { Sealed } from './seal.ts'

/** Keeps what may be in no row in clear. Its keys are not in the database. @see docs/gateway.md#cards */
export interface CardVault {
  /** Seals a text under the first key. */
  seal(text: string, purpose: string): Promise<Sealed>
  /** Opens it, by whatever key has sealed it. Throws where it was changed, was sealed for another purpose, or its key is missing. */
  open(sealed: Sealed, purpose: string): Promise<string>
  /** A keyed hash in hex, always the same in one database: nobody finds the text by trying all without the key. */
  hash(text: string, purpose: string): Promise<string>
  /** Seals the key of hashes under the first key, and resolves with the id of that key. */
  rotate(): Promise<string>
  /** Throws where one of these keys is missing. */
  check(keyIds: readonly string[]): Promise<void>
}
