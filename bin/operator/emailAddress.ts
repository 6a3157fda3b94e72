import { InvalidArgumentError } from 'commander'

/** Reads an argument that is an e-mail address. */
export function emailAddress(text: string): string {
  if (/^[^@\s]+@[^@\s]+$/.test(text)) return text
  throw new InvalidArgumentError('It is an address such as payments@example.com.')
}
