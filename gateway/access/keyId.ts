import { sha256 } from '../sha256.ts'
import type { Caller } from './caller.ts'

/** Under which an idempotency key is stored: the same key of another client or for another operation is another key. */
export function keyId({ clientId }: Caller, operation: string, key: string): string {
  return sha256(JSON.stringify([clientId, operation, key]))
}
