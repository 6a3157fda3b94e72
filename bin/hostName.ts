import { isIP } from 'node:net'
import { InvalidArgumentError } from 'commander'

/** A host as an argument: an IP address, or a name without scheme, port and path. */
export function hostName(text: string): string {
  if (isIP(text) !== 0) return text
  const isName = /^[a-z\d_-]+(\.[a-z\d_-]+)*\.?$/i.test(text) && text.length <= 253
  // A name that ends in a number is read as an IPv4 address (WHATWG URL, "ends in a number").
  const isAddress = /(^|\.)(\d+|0x[\da-f]*)\.?$/i.test(text)
  if (isName && !isAddress) return text
  throw new InvalidArgumentError('It is an IP address or a host name alone: 127.0.0.1, ::1, railyard.test.')
}

/** The same for an option that takes several. */
export function hostNames(text: string, before: readonly string[]): string[] {
  return [...before, hostName(text)]
}
