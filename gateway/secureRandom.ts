import { randomBytes } from 'node:crypto'
import type { Random } from './random.ts'

/** The operating system's randomness, and the only file of the gateway that touches it. */
export const secureRandom: Random = { bytes: (count) => randomBytes(count) }
