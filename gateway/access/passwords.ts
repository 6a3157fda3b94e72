import { type Argon2Parameters, argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Random } from '../runtime/random.ts'
import { passwords } from './data/passwords.generated.ts'

const derive = promisify(argon2)

/** Hashes a password: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, in the PHC string format. */
export async function hashPassword(
  password: string,
  random: Random,
  cost: Readonly<Record<'memory' | 'passes' | 'parallelism', number>> = passwords,
): Promise<string> {
  const { tagLength, saltLength } = passwords
  const { memory, passes, parallelism } = cost
  const nonce = Buffer.from(random.bytes(saltLength))
  const hash = await derive('argon2id', { ...{ message: password, nonce }, memory, passes, parallelism, tagLength })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(hash)}`
}

/**
 * Whether a password is the one that was hashed. Without a hash, as for a user whom nobody knows, it takes as long and says no: time
 * tells nobody who is known.
 */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const { hash, ...parameters } = read(stored) ?? nobody()
  const derived = await derive('argon2id', { ...parameters, message: password })
  return timingSafeEqual(derived, hash) && stored !== undefined
}

/** A password of 96 random bits, which its user changes. */
export function temporaryPassword(random: Random): string {
  return Buffer.from(random.bytes(passwords.temporary)).toString('base64url')
}

function read(stored = ''): (Omit<Argon2Parameters, 'message'> & { readonly hash: Buffer }) | undefined {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(stored)
  if (found === null) return undefined
  const [, memory, passes, parallelism, salt = '', hash = ''] = found
  const expected = Buffer.from(hash, 'base64')
  return {
    ...{ memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    ...{ nonce: Buffer.from(salt, 'base64'), hash: expected, tagLength: expected.length },
  }
}

function nobody(): NonNullable<ReturnType<typeof read>> {
  const { memory, passes, parallelism, tagLength, saltLength } = passwords
  return { memory, passes, parallelism, tagLength, nonce: Buffer.alloc(saltLength), hash: Buffer.alloc(tagLength) }
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
