import { createHash, randomBytes } from 'node:crypto'

/** The source of ids and keys. */
export interface Random {
  /** Random bytes. */
  bytes(count: number): Uint8Array
}

/** The operating system's randomness, and the only file of the gateway that touches it. */
export const secureRandom: Random = { bytes: (count) => randomBytes(count) }

/** The same seed gives the same ids and keys: for tests and reproducible runs, never for money that is real. */
export function seededRandom(seed: string): Random {
  let counter = 0
  return {
    bytes(count) {
      const blocks: Buffer[] = []
      for (let length = 0; length < count; length += 32) {
        blocks.push(createHash('sha256').update(`${seed}/${counter++}`).digest())
      }
      return Buffer.concat(blocks).subarray(0, count)
    },
  }
}
