import { createHash } from 'node:crypto'
import type { Random } from './random.ts'

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
