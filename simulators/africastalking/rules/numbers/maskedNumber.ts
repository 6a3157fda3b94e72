import type { WorldSubscribers } from '../../../subscribers/index.ts'
import { maskedNumbers } from '../../data/maskedNumbers.generated.ts'
import type { Msisdn } from './msisdn.ts'
import { findNetworkCode } from './networks.ts'

/** A number that only its operator can read: the operator gives out a hash in its place. */
export interface MaskedNumber {
  readonly hash: string
  /** A number of the same operator, whose country, price and network count. */
  readonly like: Msisdn
}

const sha256 = /^[0-9a-f]{64}$/i

/** Tells whether a text has the form of a hashed number. @see docs/africastalking.md#hashed-numbers */
export function isHash(text: string): boolean {
  return sha256.test(text)
}

/** Reads the hash of a number that an operator gave out; undefined when the operator gives out none. @see docs/africastalking.md#hashed-numbers */
export function maskedNumber(hash: string, telco: string): MaskedNumber | undefined {
  const row = maskedNumbers.find((one) => one.telco.toLowerCase() === telco.toLowerCase())
  return row === undefined ? undefined : { hash, like: row.numbersLike }
}

/** Writes a receiver as replies and reports do: the number, or its hash. */
export function writtenNumber(number: Msisdn | MaskedNumber): string {
  return typeof number === 'string' ? number : number.hash
}

/** Finds the code of the network of a receiver, who may have taken the number to another. */
export function networkCodeOf(number: Msisdn | MaskedNumber, subscribers: Pick<WorldSubscribers, 'get'>): string {
  return typeof number === 'string'
    ? findNetworkCode(number, subscribers.get(number).network)
    : findNetworkCode(number.like)
}
