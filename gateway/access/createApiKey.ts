import type { Random } from '../random.ts'

/** A new API key: its visible start tells what it is, the rest cannot be guessed. */
export function createApiKey(random: Random): string {
  return `tp_live_${Buffer.from(random.bytes(32)).toString('base64url')}`
}
