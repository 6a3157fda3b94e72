/** Where ids and keys come from. */
export interface Random {
  /** So many bytes that nobody can guess. */
  bytes(count: number): Uint8Array
}
