import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Random } from '../../runtime/random.ts'

/** How many codes of six digits there are. */
const codes = 1_000_000
/** The first number of four bytes from which some codes would come more often than others. */
const uneven = Math.floor(2 ** 32 / codes) * codes

/** Six digits, each code as likely as any other. */
export function drawCode(random: Random): string {
  for (;;) {
    const number = Buffer.from(random.bytes(4)).readUInt32BE()
    if (number < uneven) return String(number % codes).padStart(6, '0')
  }
}

/** HMAC-SHA-256 of a code in hex, which counts for one payment only. */
export function hashCode(secret: string, transactionId: string, code: string): string {
  return createHmac('sha256', secret).update(`otp/${transactionId}/${code}`).digest('hex')
}

/** Whether a code is the one of a hash. It takes as long for a wrong code as for the right one. */
export function isCode(secret: string, { transaction_id, hash }: StoredCode, code: string): boolean {
  return timingSafeEqual(Buffer.from(hashCode(secret, transaction_id, code), 'hex'), Buffer.from(hash, 'hex'))
}

export interface StoredCode {
  readonly transaction_id: string
  readonly hash: string
}
